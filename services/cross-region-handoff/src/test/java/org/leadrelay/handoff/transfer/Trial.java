package org.leadrelay.handoff.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongConsumer;
import net.jqwik.api.statistics.Statistics;
import org.jspecify.annotations.Nullable;
import org.leadrelay.handoff.mail.round.Mail;
import org.leadrelay.handoff.transfer.Decision.Accepted;
import org.leadrelay.handoff.transfer.Decision.Refused;
import org.leadrelay.jurisdiction.Jurisdiction;

/** Production and the reference model side by side: every step is made in both and compared. */
final class Trial {

  private final Office office = new Office();
  private final ReferenceModel model = new ReferenceModel();
  private final Comparison comparison = new Comparison(office, model);

  Office office() {
    return office;
  }

  ReferenceModel model() {
    return model;
  }

  ModelPage page(UUID handoff) {
    return model.pages().stream()
        .filter(page -> page.id().equals(handoff))
        .findFirst()
        .orElseThrow();
  }

  void compare() {
    comparison.everything();
  }

  /** Time passes, and everything that happens by itself happens, once, in both. */
  void pass(Duration time) {
    office.clock.pass(time);
    var now = office.clock.instant();
    var before = Before.of(office);
    while (office.time.step()) {
      happened(before, now);
      before = Before.of(office);
    }
    before.nothingIsWritten();
    assertThat(model.pages()).allMatch(page -> ModelTime.next(page, now) == null);
  }

  private void happened(Before before, Instant now) {
    var page = page(before.newFacts().getFirst().aggregate());
    var event = ModelTime.next(page, now);
    assertThat(event).as("nothing is due at %s", page).isNotNull();
    var word = Objects.requireNonNull(event).word();
    var parties = ModelSight.parties(page);
    var who = Signatory.clockOf(Jurisdiction.of(page.get("holder")));
    if (word.equals("overdue") && page.has("order." + event.about())) {
      parties.add(page.get("order." + event.about()).substring(0, 6));
    }
    ModelTime.make(page, event, now);
    Consequences.ofMove(before, page, word, parties, who);
    count(word.equals("resume") || word.equals("close") ? word + " by itself" : word);
  }

  void send(Signatory who, Sending sending) {
    var before = Before.of(office);
    var answer = model.send(who.bureau().code(), sending, office.clock.instant());
    var decision = office.send(who, sending);
    assertThat(name(decision)).as("%s sends %s", who, sending).isEqualTo(answer);
    switch (decision) {
      case Accepted accepted -> {
        var page = model.pages().getLast();
        page.identify(accepted.handoff().id());
        Consequences.ofMove(before, page, "send", Set.of(), who);
      }
      case Refused refused -> {
        before.nothingIsWritten();
        activeOther(refused, who.bureau().code(), sending);
      }
    }
    count(answer.equals(ReferenceModel.DONE) ? "send" : answer);
  }

  void act(ModelPage page, Signatory who, int version, Action action) {
    var before = Before.of(office);
    var parties = ModelSight.parties(page);
    parties.addAll(ReferenceModel.ordering(page, who, action));
    var word = ReferenceModel.word(action);
    var then = "%s by %s at %s".formatted(word, who, page);
    var answer = model.act(page, who, version, action, office.clock.instant());
    assertThat(acted(page, who, version, action)).as(then).isEqualTo(answer);
    if (answer.equals(ReferenceModel.DONE)) {
      Consequences.ofMove(before, page, word, parties, who);
      count(word);
    } else {
      before.nothingIsWritten();
      count(answer);
    }
  }

  /** A feed or stream of a bureau takes an event. */
  void take(UUID handoff, long sequence, String reader) {
    var before = Before.of(office);
    var page = page(handoff);
    var fact = office.records.factsOf(handoff).get((int) sequence - 1);
    var entry = Mail.entry(fact, reader);
    office.mail.taken(Cast.officer(reader).bureau(), List.of(entry));
    var asked = page.is(page.hop("asked"), Long.toString(sequence));
    if (asked && entry.own() && missing(page, reader, "delivered")) {
      receipt(before, page, "delivered", null);
    } else {
      before.nothingIsWritten();
    }
  }

  /** An officer looks at the package, masked or in clear. */
  void open(ModelPage page, Signatory who, boolean clear) {
    var before = Before.of(office);
    var bureau = who.bureau().code();
    var seen =
        clear
            ? office.packages.reveal(who, page.id(), "INVESTIGATION", "A-1")
            : office.packages.open(who, page.id());
    assertThat(seen.isPresent()).isEqualTo(ModelSight.kind(page, bureau).equals("FULL"));
    if (seen.isEmpty()) {
      before.nothingIsWritten();
    } else if (missing(page, bureau, "opened")) {
      receipt(before, page, "opened", who);
    } else {
      before.stateIsUnchanged();
      assertThat(before.newFacts()).isEmpty();
    }
    if (clear && seen.isPresent()) {
      assertThat(before.newNotes().getFirst().action()).isEqualTo("reveal");
    }
  }

  private void receipt(Before before, ModelPage page, String kind, @Nullable Signatory who) {
    ModelSteps.receipt(page, kind, office.clock.instant());
    Consequences.ofReceipt(before, page, kind, who);
    count(kind);
  }

  /** Whether this bureau is asked now, and has not given that receipt since it was. */
  private static boolean missing(ModelPage page, String bureau, String kind) {
    return page.destination().equals(bureau) && !page.givenBack() && !page.has(page.hop(kind));
  }

  private String acted(ModelPage page, Signatory who, int version, Action action) {
    LongConsumer precondition =
        current -> {
          if (current != version) {
            throw new Stale();
          }
        };
    try {
      return name(office.act(who, page.id(), precondition, action));
    } catch (Stale _) {
      return "PRECONDITION_FAILED";
    }
  }

  private static String name(Decision decision) {
    return switch (decision) {
      case Accepted _ -> ReferenceModel.DONE;
      case Refused refused -> refused.refusal().name();
    };
  }

  private void activeOther(Refused refused, String origin, Sending sending) {
    var other = model.active(origin, sending.leadRef(), sending.destination().code());
    assertThat(refused.other()).isEqualTo(other.map(ModelPage::id).orElse(null));
  }

  private static void count(String what) {
    Statistics.label("answers").collect(what);
  }

  private static final class Stale extends RuntimeException {
    private static final long serialVersionUID = 1;
  }
}
