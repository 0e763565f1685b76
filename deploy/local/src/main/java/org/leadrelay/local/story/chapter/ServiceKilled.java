package org.leadrelay.local.story.chapter;

import static org.leadrelay.local.bureau.UnexpectedAnswer.unless;

import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.leadrelay.local.Timing;
import org.leadrelay.local.bureau.Answer;
import org.leadrelay.local.bureau.Mail;
import org.leadrelay.local.part.Footprint;
import org.leadrelay.local.part.StackFailure;
import org.leadrelay.local.story.play.Outcome;
import org.leadrelay.local.story.play.StoryStep;

/** The service is killed while leads arrive; sent again, each of them is there once. */
public final class ServiceKilled {
  private static final int LEADS = 24;
  private static final int ANSWERED = 8;

  private final Stage stage;
  private final Burst burst;
  private String cursor = "";
  private Set<String> handoffs = Set.of();
  private Duration readyAfter = Duration.ZERO;

  public ServiceKilled(Stage stage) {
    this.stage = stage;
    this.burst = new Burst(stage.shanghai(), LEADS);
  }

  public List<StoryStep> steps() {
    return List.of(
        StoryStep.of("连发 24 件，途中 kill -9 服务", "24 leads; kill -9 in the middle", this::kill),
        StoryStep.of("服务再次启动", "The service is started again", this::start),
        StoryStep.of("以相同的 Idempotency-Key 重发", "All sent again, same keys", this::sendAgain),
        StoryStep.of("收件不漏不重", "Mail: nothing lost, nothing doubled", this::mail),
        StoryStep.of("Kafka 不漏不重", "Kafka: nothing lost, nothing doubled", this::kafka));
  }

  /** How long the process took from its begin until it was ready, with its database up. */
  public Duration readyAfter() {
    return readyAfter;
  }

  private Outcome kill() throws Exception {
    cursor = stage.shanghai().now();
    burst.send(ANSWERED, stage.service()::kill);
    unless(!stage.service().answers(), "The service still answers");
    int answered = burst.answered().size();
    unless(answered < LEADS, "All were answered before the service was killed");
    return Outcome.of("%d answered, %d not".formatted(answered, LEADS - answered));
  }

  private Outcome start() throws Exception {
    stage.service().start();
    var process =
        stage
            .service()
            .daemon()
            .process()
            .orElseThrow(() -> new StackFailure("The service ended again."));
    readyAfter = new Footprint(process).age();
    return Outcome.of("schema checked, then ready after " + Timing.text(readyAfter));
  }

  private Outcome sendAgain() throws Exception {
    var again = burst.sendAgain();
    var before = burst.answered();
    before.forEach((parcel, first) -> {
      var second = again.get(parcel);
      unless(
          second != null && replayed(second) && second.field("id").equals(first.field("id")),
          "An answered lead was not remembered: " + first.field("id"));
    });
    handoffs =
        again.values().stream()
            .map(each -> each.field("id"))
            .collect(HashSet::new, Set::add, Set::addAll);
    unless(handoffs.size() == LEADS, "Two leads share a handoff");
    long replayed = again.values().stream().filter(ServiceKilled::replayed).count();
    return Outcome.of(
        "%d handoffs; Idempotency-Replayed: %d (%d of them stored, but not answered), new: %d"
            .formatted(handoffs.size(), replayed, replayed - before.size(), LEADS - replayed));
  }

  private Outcome mail() throws Exception {
    stage
        .toJiangsu()
        .await("the last of the burst", mail -> count(stage.toJiangsu().all()) >= LEADS);
    once(stage.toJiangsu().all(), "Jiangsu's stream");
    once(stage.jiangsu().feed(cursor, "own"), "Jiangsu's feed");
    once(stage.shanghai().feed(cursor, "own"), "Shanghai's feed");
    return Outcome.of(
        "%d leads, each once: feeds of 310000 and 320000; stream of 320000, resumed by Last-Event-ID"
            .formatted(LEADS));
  }

  private Outcome kafka() throws Exception {
    return Outcome.of(DeliveryBill.of(stage, cursor, handoffs).text());
  }

  private void once(Collection<Mail> mails, String where) {
    var sent = mails.stream().filter(this::isOfBurst).toList();
    unless(sent.size() == LEADS, where + " has %d of %d".formatted(sent.size(), LEADS));
    unless(
        Set.copyOf(sent.stream().map(Mail::lead).toList()).size() == LEADS,
        where + " has a lead twice");
  }

  private long count(Collection<Mail> mails) {
    return mails.stream().filter(this::isOfBurst).count();
  }

  private boolean isOfBurst(Mail mail) {
    return mail.type().equals("sent") && burst.leads().contains(mail.lead());
  }

  private static boolean replayed(Answer answer) {
    return answer.header("Idempotency-Replayed").filter("true"::equals).isPresent();
  }
}
