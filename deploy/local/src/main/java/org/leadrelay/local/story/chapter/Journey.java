package org.leadrelay.local.story.chapter;

import static org.leadrelay.local.bureau.UnexpectedAnswer.unless;
import static org.leadrelay.local.story.chapter.Places.JIANGSU;
import static org.leadrelay.local.story.chapter.Places.SHANGHAI;
import static org.leadrelay.local.story.chapter.Places.ZHEJIANG;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.leadrelay.local.Timing;
import org.leadrelay.local.bureau.Answer;
import org.leadrelay.local.bureau.BureauDesk;
import org.leadrelay.local.bureau.Lead;
import org.leadrelay.local.bureau.Mail;
import org.leadrelay.local.bureau.MailWatch;
import org.leadrelay.local.story.play.Chapter;
import org.leadrelay.local.story.play.Outcome;
import org.leadrelay.local.story.play.StoryStep;

/** A lead finds the bureau that can act on it, and its outcome finds the way back. */
public final class Journey {
  private final Stage stage;
  private final Lead lead = Lead.draw();
  private @Nullable Answer sent;

  public Journey(Stage stage) {
    this.stage = stage;
  }

  /** The id of the handoff; known once it was sent. */
  public String handoff() {
    return sent().field("id");
  }

  public Chapter chapter() {
    return new Chapter(
        "一、一件线索，三个省级单位",
        "1. One lead, three bureaus",
        List.of(
            StoryStep.of("三家连上收件流", "The three connect to their streams", this::connect),
            StoryStep.of("上海移交江苏，加急", "Shanghai sends a lead to Jiangsu, URGENT", this::send)
                .between(SHANGHAI, JIANGSU),
            StoryStep.of("江苏在收件流中看到", "Jiangsu sees it arrive on its stream", this::arrive)
                .at(JIANGSU),
            StoryStep.of("江苏打开，号码脱敏", "Jiangsu opens it, identifiers masked", this::open)
                .at(JIANGSU),
            StoryStep.of("江苏退回：非本辖区，应为浙江", "Jiangsu returns it: not ours, 330000", this::giveBack)
                .between(JIANGSU, SHANGHAI),
            StoryStep.of("上海改派浙江", "Shanghai redirects it to Zhejiang", this::redirect)
                .between(SHANGHAI, ZHEJIANG),
            StoryStep.of("浙江受理", "Zhejiang accepts", this::accept).between(ZHEJIANG, SHANGHAI),
            StoryStep.of("浙江反馈", "Zhejiang reports findings", this::report)
                .between(ZHEJIANG, SHANGHAI),
            StoryStep.of("浙江领导办结", "Zhejiang's supervisor concludes", this::conclude)
                .between(ZHEJIANG, SHANGHAI),
            StoryStep.of("上海销号", "Shanghai closes", this::close).between(SHANGHAI, ZHEJIANG)));
  }

  private Outcome connect() throws Exception {
    stage.connect();
    return Outcome.of("GET /api/v1/feed/stream: 310000, 320000, 330000; Kafka: handoffs.v1");
  }

  private Outcome send() throws IOException, InterruptedException {
    var answer = stage.shanghai().send(lead, JIANGSU, UUID.randomUUID().toString()).expect(201);
    sent = answer;
    var identifiers = lead.numbers().size() + 1;
    return moved(answer, "handoff %s, %d identifiers".formatted(handoff(), identifiers));
  }

  private Outcome arrive() {
    var latency = sent().until(stage.toJiangsu().await(handoff(), "sent"));
    return Outcome.of("自上海发出起 · from the beginning of Shanghai's call")
        .seenAfter(latency)
        .tookInstead(latency);
  }

  private Outcome open() throws IOException, InterruptedException {
    var answer = stage.jiangsu().open(handoff()).expect(200);
    unless(
        lead.numbers().stream().noneMatch(answer.text()::contains),
        "The package shows a number in clear");
    receipt("DELIVERED");
    var opened = receipt("OPENED");
    var masked =
        StreamSupport.stream(answer.json().path("identifiers").spliterator(), false)
            .map(each -> each.path("masked").asText())
            .collect(Collectors.joining(", "));
    return Outcome.of(masked + "; 上海收到送达、打开回执 · receipts reach Shanghai")
        .seenAfter(answer.until(opened));
  }

  private Outcome giveBack() throws IOException, InterruptedException {
    var body =
        Forms.of("reason", "NOT_OUR_JURISDICTION", "suggested", ZHEJIANG, "text", "嫌疑人在浙江活动。");
    return act(stage.jiangsu(), "return", body, stage.toShanghai(), "returned");
  }

  private Outcome redirect() throws IOException, InterruptedException {
    return act(
        stage.shanghai(),
        "redirect",
        Forms.of("destination", ZHEJIANG),
        stage.toZhejiang(),
        "redirected");
  }

  private Outcome accept() throws IOException, InterruptedException {
    var body = Forms.of("caseNumber", "DEMO-330000-2026-1");
    return act(stage.zhejiang(), "accept", body, stage.toShanghai(), "accepted");
  }

  private Outcome report() throws IOException, InterruptedException {
    var body = Forms.findings("DETAINED", 1, "ETOMIDATE", "12.5").put("text", "查获电子烟弹，抓获一人。");
    return act(stage.zhejiang(), "feedback", body, stage.toShanghai(), "feedback-given");
  }

  private Outcome conclude() throws IOException, InterruptedException {
    var body =
        Forms.findings("ARRESTED", 2, "ETOMIDATE", "48.25")
            .put("outcome", "CONFIRMED_CRIMINAL")
            .put("caseNumber", "DEMO-330000-2026-1");
    return act(stage.zhejiangsSupervisor(), "conclude", body, stage.toShanghai(), "concluded");
  }

  private Outcome close() throws IOException, InterruptedException {
    return act(stage.shanghai(), "close", Forms.of(), stage.toZhejiang(), "closed");
  }

  /** Acts, and waits until the other side's stream shows it. */
  private Outcome act(BureauDesk by, String action, JsonNode body, MailWatch other, String told)
      throws IOException, InterruptedException {
    var answer = by.act(handoff(), action, body).expect(200);
    var latency = answer.until(other.await(handoff(), told));
    return moved(answer, "对方收件流 · on the other side's stream after " + Timing.text(latency))
        .seenAfter(latency);
  }

  private static Outcome moved(Answer answer, String detail) {
    var state = answer.field("state");
    return Outcome.of("%d %s; %s".formatted(answer.status(), state, detail)).state(state);
  }

  private Mail receipt(String kind) {
    return stage
        .toShanghai()
        .await(
            "receipt " + kind,
            mail ->
                mail.handoff().equals(handoff())
                    && mail.data().path("receipt").asText().equals(kind));
  }

  private Answer sent() {
    if (sent == null) {
      throw new IllegalStateException("Nothing was sent yet");
    }
    return sent;
  }
}
