package org.leadrelay.local.story.loop;

import static org.leadrelay.local.bureau.UnexpectedAnswer.unless;
import static org.leadrelay.local.story.chapter.Places.SHANGHAI;
import static org.leadrelay.local.story.chapter.Places.ZHEJIANG;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.leadrelay.local.bureau.Answer;
import org.leadrelay.local.bureau.Bureau;
import org.leadrelay.local.bureau.Lead;
import org.leadrelay.local.bureau.NewLead;
import org.leadrelay.local.bureau.SyntheticPerson;
import org.leadrelay.local.part.SuiteService;
import org.leadrelay.local.story.chapter.Forms;
import org.leadrelay.local.story.play.Chapter;
import org.leadrelay.local.story.play.Outcome;
import org.leadrelay.local.story.play.StoryStep;

/** A lead is registered in plain Chinese, handed off by event, and its timeline tells the rest. */
public final class FoundLead {
  private static final String LEADS = "/api/v1/leads/";

  private final Cast cast;
  private final Bureau officer;
  private final SyntheticPerson seller = Lead.draw().person();
  private @Nullable JsonNode lead;
  private @Nullable String handoff;

  public FoundLead(Cast cast) {
    this.cast = cast;
    this.officer = cast.officer(SHANGHAI, SuiteService.INTAKE);
  }

  public Chapter chapter() {
    return new Chapter(
        "六、一段文字成为线索",
        "6. A few sentences become a lead",
        List.of(
            StoryStep.of(
                    "登记，号码被找出并脱敏", "Registered; its identifiers found and masked", this::register)
                .at(SHANGHAI),
            StoryStep.of("以事件移交浙江", "Handed off to Zhejiang, by event", this::handOff)
                .between(SHANGHAI, ZHEJIANG),
            StoryStep.of(
                    "浙江受理、办结，上海销号", "Zhejiang accepts and concludes, Shanghai closes", this::work)
                .between(ZHEJIANG, SHANGHAI),
            StoryStep.of("线索时间线", "The lead's timeline", this::timeline).at(SHANGHAI)));
  }

  /** The mobile number of whom the lead is about. */
  SyntheticPerson seller() {
    return seller;
  }

  private Outcome register() throws IOException, InterruptedException {
    var answer = register(officer).expect(201);
    lead = answer.json();
    unless(
        !answer.text().contains(seller.mobile()) && !answer.text().contains(seller.bankCard()),
        "The lead shows a number in clear");
    var found =
        StreamSupport.stream(answer.json().path("identifiers").spliterator(), false)
            .map(FoundLead::explained)
            .collect(Collectors.joining("; "));
    unless(answer.json().path("identifiers").size() >= 3, "Too few identifiers: " + found);
    return Outcome.of("%d REGISTERED; %s".formatted(answer.status(), found));
  }

  /** Registers a lead about the same person. */
  Answer register(Bureau by) throws IOException, InterruptedException {
    return NewLead.register(by, "DEMO-" + UUID.randomUUID(), NewLead.narrative(seller));
  }

  private Outcome handOff() throws IOException, InterruptedException {
    officer
        .post(
            officer
                .to(LEADS + id() + "/handoffs")
                .header("Idempotency-Key", UUID.randomUUID().toString()),
            NewLead.handingOn(ZHEJIANG).toString())
        .expect(202);
    handoff =
        Lookout.until(
                officer,
                LEADS + id(),
                "the handoff of the lead",
                it -> !it.at("/handoffs/0/handoff").asText("").isEmpty())
            .json()
            .at("/handoffs/0/handoff")
            .asText();
    return Outcome.of("202; handoff " + handoff + " · HANDED_OFF");
  }

  private Outcome work() throws IOException, InterruptedException {
    var id = String.valueOf(handoff);
    cast.zhejiangsDesk()
        .act(id, "accept", Forms.of("caseNumber", "DEMO-330000-2026-5"))
        .expect(200);
    cast.zhejiangsSupervisor()
        .act(
            id,
            "conclude",
            Forms.findings("ARRESTED", 1, "ETOMIDATE", "31.5")
                .put("outcome", "CONFIRMED_CRIMINAL")
                .put("caseNumber", "DEMO-330000-2026-5"))
        .expect(200);
    var closed = cast.shanghaisDesk().act(id, "close", Forms.of()).expect(200);
    return Outcome.of("%d %s".formatted(closed.status(), closed.field("state")));
  }

  private Outcome timeline() {
    var closed =
        Lookout.until(
            officer,
            LEADS + id(),
            "the end of the lead",
            it -> it.path("status").asText().equals("CLOSED"));
    var kinds =
        StreamSupport.stream(closed.json().path("timeline").spliterator(), false)
            .map(entry -> entry.path("kind").asText())
            .collect(Collectors.joining(" → "));
    return Outcome.of(kinds);
  }

  private String id() {
    if (lead == null) {
      throw new IllegalStateException("Nothing was registered yet");
    }
    return lead.path("id").asText();
  }

  private static String explained(JsonNode identifier) {
    return "%s %s [%d,%d)"
        .formatted(
            identifier.path("type").asText(),
            identifier.path("masked").asText(),
            identifier.path("start").asInt(),
            identifier.path("end").asInt());
  }
}
