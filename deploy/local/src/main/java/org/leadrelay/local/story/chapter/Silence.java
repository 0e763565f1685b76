package org.leadrelay.local.story.chapter;

import static org.leadrelay.local.bureau.UnexpectedAnswer.unless;
import static org.leadrelay.local.story.chapter.Places.JIANGSU;
import static org.leadrelay.local.story.chapter.Places.NATION;
import static org.leadrelay.local.story.chapter.Places.SHANGHAI;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.leadrelay.local.bureau.Lead;
import org.leadrelay.local.story.play.Chapter;
import org.leadrelay.local.story.play.Outcome;
import org.leadrelay.local.story.play.StoryStep;

/** Nobody signs for a lead: with the demo's clock set forward, its superior takes the place. */
public final class Silence {
  /** Half an hour to sign for a FLASH, and a quarter of an hour of grace. */
  private static final Duration TIME_AND_GRACE = Duration.ofMinutes(46);

  private final Stage stage;
  private final DemoClock clock;
  private String handoff = "";
  private Instant sentAt = Instant.EPOCH;

  public Silence(Stage stage, DemoClock clock) {
    this.stage = stage;
    this.clock = clock;
  }

  public Chapter chapter() {
    return new Chapter(
        "九、沉默的单位",
        "9. A silent bureau",
        List.of(
            StoryStep.of(
                    "上海移交江苏，特急，江苏不签收", "Shanghai sends to Jiangsu, FLASH; nobody signs", this::send)
                .between(SHANGHAI, JIANGSU),
            StoryStep.of("时钟前拨 46 分钟，超期升级", "46 minutes pass: overdue, and it climbs", this::climb)
                .between(JIANGSU, NATION),
            StoryStep.of("江苏只剩信封", "Jiangsu keeps the envelope", this::envelope).at(JIANGSU),
            StoryStep.of("上级受理、办结，上海销号", "The superior accepts and concludes", this::conclude)
                .between(NATION, SHANGHAI)));
  }

  private Outcome send() throws IOException, InterruptedException {
    var answer =
        stage
            .shanghai()
            .sendInHaste(Lead.draw(), JIANGSU, UUID.randomUUID().toString())
            .expect(201);
    handoff = answer.field("id");
    sentAt = Instant.parse(answer.field("createdAt"));
    return Outcome.of("责任单位 · holder: " + answer.field("holder")).state(answer.field("state"));
  }

  private Outcome climb() throws IOException, InterruptedException {
    clock.pass(sentAt, TIME_AND_GRACE);
    stage.toShanghai().await(handoff, "overdue");
    stage.toShanghai().await(handoff, "climbed");
    var now = stage.shanghai().read(handoff).expect(200);
    unless(now.field("holder").equals(NATION), "It did not climb: " + now.text());
    return Outcome.of("责任单位 · holder: " + now.field("holder")).state(now.field("state"));
  }

  private Outcome envelope() throws IOException, InterruptedException {
    var seen = stage.jiangsu().read(handoff).expect(200);
    unless(seen.field("sight").equals("ENVELOPE"), "Jiangsu sees more: " + seen.text());
    int refused = stage.jiangsu().act(handoff, "accept", Forms.of()).expect(403).status();
    return Outcome.of("%s; accept %d".formatted(seen.field("sight"), refused));
  }

  private Outcome conclude() throws IOException, InterruptedException {
    stage.nation().act(handoff, "accept", Forms.of()).expect(200);
    var unfounded = Forms.of("outcome", "UNFOUNDED", "text", "经查无此事。");
    stage.nationsSupervisor().act(handoff, "conclude", unfounded).expect(200);
    var closed = stage.shanghai().act(handoff, "close", Forms.of()).expect(200);
    return Outcome.of(closed.field("state")).state(closed.field("state"));
  }
}
