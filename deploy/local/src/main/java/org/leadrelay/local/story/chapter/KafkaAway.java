package org.leadrelay.local.story.chapter;

import static org.leadrelay.local.bureau.UnexpectedAnswer.unless;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.leadrelay.local.Stopwatch;
import org.leadrelay.local.Timing;
import org.leadrelay.local.bureau.Lead;
import org.leadrelay.local.story.play.Outcome;
import org.leadrelay.local.story.play.StoryStep;

/** Kafka is stopped during a handoff: the bureaus do not notice, and the events come later. */
public final class KafkaAway {
  private static final Duration AWAY = Duration.ofSeconds(3);

  private final Stage stage;
  private String cursor = "";
  private String handoff = "";
  private Stopwatch sinceStart = new Stopwatch();

  public KafkaAway(Stage stage) {
    this.stage = stage;
  }

  public List<StoryStep> steps() {
    return List.of(
        StoryStep.of("停止 Kafka", "Kafka is stopped", this::stop),
        StoryStep.of("移交、受理照常", "A lead is sent and accepted all the same", this::handOff),
        StoryStep.of("启动 Kafka", "Kafka is started again", this::start),
        StoryStep.of("事件补到，一件不少", "The events arrive", this::arrive));
  }

  private Outcome stop() throws Exception {
    cursor = stage.shanghai().now();
    stage.kafka().stop();
    unless(!stage.kafka().answers(), "Kafka still answers");
    return Outcome.of(stage.kafka().address() + " refuses connections");
  }

  private Outcome handOff() throws Exception {
    var sent =
        stage
            .shanghai()
            .send(Lead.draw(), Places.JIANGSU, UUID.randomUUID().toString())
            .expect(201);
    handoff = sent.field("id");
    var latency = sent.until(stage.toJiangsu().await(handoff, "sent"));
    stage.jiangsu().act(handoff, "accept", Forms.of()).expect(200);
    stage.toShanghai().await(handoff, "accepted");
    LockSupport.parkNanos(AWAY.toNanos());
    unless(stage.events().of(Set.of(handoff)).isEmpty(), "An event came without Kafka");
    return Outcome.of(
        "201, 200; 江苏收件流 · on Jiangsu's stream after %s; on Kafka: nothing for %s"
            .formatted(Timing.text(latency), Timing.text(AWAY)));
  }

  private Outcome start() {
    sinceStart = new Stopwatch();
    stage.kafka().start();
    return Outcome.of(stage.kafka().address() + " answers");
  }

  private Outcome arrive() throws Exception {
    var bill = DeliveryBill.of(stage, cursor, Set.of(handoff));
    return Outcome.of(
        bill.text() + "; 自启动起 · from the start on " + Timing.text(sinceStart.elapsed()));
  }
}
