package org.leadrelay.handoff.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.leadrelay.audit.AuditActor;
import org.leadrelay.audit.AuditNote;
import org.leadrelay.events.Fact;
import org.leadrelay.jurisdiction.Jurisdiction;

/** What a step must leave behind: one event to those it concerns and one entry on the chain. */
final class Consequences {

  private static final Map<String, String> PAST =
      Map.ofEntries(
          Map.entry("send", "sent"),
          Map.entry("receive", "received"),
          Map.entry("accept", "accepted"),
          Map.entry("return", "returned"),
          Map.entry("supplement", "supplemented"),
          Map.entry("redirect", "redirected"),
          Map.entry("dispute", "disputed"),
          Map.entry("designate", "designated"),
          Map.entry("dismiss", "dismissed"),
          Map.entry("withdraw", "withdrawn"),
          Map.entry("feedback", "feedback-given"),
          Map.entry("conclude", "concluded"),
          Map.entry("close", "closed"),
          Map.entry("rework", "reworked"),
          Map.entry("supervise", "supervised"),
          Map.entry("answer-supervision", "supervision-answered"),
          Map.entry("pause", "paused"),
          Map.entry("resume", "resumed"),
          Map.entry("extend", "extension-asked"),
          Map.entry("grant-extension", "extension-granted"),
          Map.entry("refuse-extension", "extension-refused"),
          Map.entry("remind", "reminded"),
          Map.entry("overdue", "overdue"),
          Map.entry("climb", "climbed"),
          Map.entry("lapse-extension", "extension-lapsed"));

  private Consequences() {}

  /** The event goes to the parties of before and of now. */
  static void ofMove(
      Before before, ModelPage page, String word, Set<String> partiesBefore, Signatory who) {
    var concerned = new LinkedHashSet<>(partiesBefore);
    concerned.addAll(ModelSight.parties(page));
    if (word.equals("remind")) {
      concerned.retainAll(Set.of(page.get("holder")));
    }
    var fact = only(before.newFacts());
    event(fact, page, "org.leadrelay.handoff." + PAST.get(word) + ".v1", concerned);
    assertThat(Records.told(fact).by()).isEqualTo(who.bureau());
    entry(only(before.newNotes()), page, word, actor(who));
  }

  /** The event goes to the origin alone; an entry about a clear look may stand before this one. */
  static void ofReceipt(Before before, ModelPage page, String kind, @Nullable Signatory who) {
    var fact = only(before.newFacts());
    var origin = Set.of(page.get("origin"));
    event(fact, page, "org.leadrelay.handoff.receipt-given.v1", origin);
    var data = Records.told(fact);
    assertThat(data.by().code()).isEqualTo(page.destination());
    assertThat(data.receipt()).hasToString(kind.toUpperCase(java.util.Locale.ROOT));
    entry(
        before.newNotes().getLast(),
        page,
        kind,
        who == null ? AuditActor.system("mail") : actor(who));
  }

  private static void event(Fact fact, ModelPage page, String type, Set<String> own) {
    assertThat(fact.type()).isEqualTo(type);
    assertThat(fact.aggregate()).isEqualTo(page.id());
    assertThat(fact.sequence()).isEqualTo(page.number("sequence"));
    assertThat(fact.at()).hasToString(page.get("updated"));
    assertThat(codes(fact.own())).isEqualTo(own);
    assertThat(codes(fact.above())).isEqualTo(ModelSight.above(own));
    var data = Records.told(fact);
    assertThat(data.origin()).hasToString(page.get("origin"));
    assertThat(data.destination()).hasToString(page.destination());
    assertThat(page.is("holder", data.holder() == null ? null : data.holder().code())).isTrue();
    assertThat(data.state()).hasToString(page.get("state"));
    assertThat(data.version()).isEqualTo(page.number("version"));
    assertThat(data.hop()).isEqualTo(page.number("hops"));
    assertThat(Objects.toString(fact.data())).doesNotContain(Samples.MARKER);
  }

  private static void entry(AuditNote note, ModelPage page, String action, AuditActor by) {
    assertThat(note.aggregate()).isEqualTo(page.id());
    assertThat(note.action()).isEqualTo(action);
    assertThat(note.by()).isEqualTo(by);
    assertThat(note.at()).hasToString(page.get("updated"));
    assertThat(note.facts()).containsEntry("state", page.get("state"));
    assertThat(note.facts().toString()).doesNotContain(Samples.MARKER);
    assertThat(note.state()).containsEntry("version", page.get("version"));
  }

  private static AuditActor actor(Signatory who) {
    if (who.officer().equals("clock")) {
      return AuditActor.system("clock");
    }
    return who.supervisor()
        ? AuditActor.supervisor(who.bureau().code(), who.officer())
        : AuditActor.officer(who.bureau().code(), who.officer());
  }

  private static Set<String> codes(Set<Jurisdiction> bureaus) {
    return bureaus.stream().map(Jurisdiction::code).collect(Collectors.toSet());
  }

  private static <T> T only(List<T> all) {
    assertThat(all).hasSize(1);
    return all.getFirst();
  }
}
