package org.leadrelay.local.story.chapter;

import static org.leadrelay.local.bureau.UnexpectedAnswer.unless;
import static org.leadrelay.local.story.chapter.Places.JIANGSU;
import static org.leadrelay.local.story.chapter.Places.NATION;
import static org.leadrelay.local.story.chapter.Places.SHANGHAI;
import static org.leadrelay.local.story.chapter.Places.ZHEJIANG;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.leadrelay.local.bureau.Answer;
import org.leadrelay.local.bureau.Lead;
import org.leadrelay.local.story.play.Chapter;
import org.leadrelay.local.story.play.Outcome;
import org.leadrelay.local.story.play.StoryStep;

/** A lead that nobody wants: the common superior decides, and the outcome is not enough at once. */
public final class Dispute {
  private final Stage stage;
  private String handoff = "";

  public Dispute(Stage stage) {
    this.stage = stage;
  }

  public Chapter chapter() {
    return new Chapter(
        "三、无人认领的线索",
        "3. A lead that nobody wants",
        List.of(
            StoryStep.of("上海移交江苏，江苏退回", "Shanghai sends to Jiangsu, which returns it", this::goBack)
                .between(SHANGHAI, JIANGSU),
            StoryStep.of("上海提出争议", "Shanghai disputes it", this::dispute).between(SHANGHAI, NATION),
            StoryStep.of("共同上级的领导指定浙江", "The common superior designates Zhejiang", this::designate)
                .between(NATION, ZHEJIANG),
            StoryStep.of("浙江不得再退回", "Zhejiang cannot return it", this::cannotReturn).at(ZHEJIANG),
            StoryStep.of("浙江办结，上海退回重办", "Zhejiang concludes, Shanghai wants more", this::rework)
                .between(SHANGHAI, ZHEJIANG),
            StoryStep.of("浙江再办结，上海销号", "Zhejiang concludes again, Shanghai closes", this::close)
                .between(ZHEJIANG, SHANGHAI)));
  }

  private Outcome goBack() throws IOException, InterruptedException {
    handoff =
        stage
            .shanghai()
            .send(Lead.draw(), JIANGSU, UUID.randomUUID().toString())
            .expect(201)
            .field("id");
    var body = Forms.of("reason", "NOT_OUR_JURISDICTION", "suggested", "UNKNOWN");
    return moved(stage.jiangsu().act(handoff, "return", body));
  }

  private Outcome dispute() throws IOException, InterruptedException {
    var answer = stage.shanghai().act(handoff, "dispute", Forms.of("grounds", "收件人去向不明，请求指定管辖。"));
    unless(answer.field("holder").equals(NATION), "The holder is not the common superior");
    return moved(answer);
  }

  private Outcome designate() throws IOException, InterruptedException {
    var body = Forms.of("destination", ZHEJIANG, "grounds", "收货地在杭州。");
    int officer = stage.nation().act(handoff, "designate", body).expect(403).status();
    var answer = stage.nationsSupervisor().act(handoff, "designate", body).expect(200);
    var latency = answer.until(stage.toZhejiang().await(handoff, "designated"));
    return Outcome.of(
            "民警 · an officer: %d; 领导 · a leading officer: %d %s"
                .formatted(officer, answer.status(), answer.field("state")))
        .seenAfter(latency);
  }

  private Outcome cannotReturn() throws IOException, InterruptedException {
    var refused =
        stage.zhejiang().act(handoff, "return", Forms.of("reason", "NOT_A_MATTER")).expect(409);
    unless(refused.field("code").equals("RETURN_TOO_LATE"), "Refused otherwise: " + refused.text());
    return Outcome.of("%d %s".formatted(refused.status(), refused.field("code")));
  }

  private Outcome rework() throws IOException, InterruptedException {
    var unfounded = Forms.of("outcome", "UNFOUNDED", "text", "未发现收件人。");
    stage.zhejiangsSupervisor().act(handoff, "conclude", unfounded).expect(200);
    return moved(stage.shanghai().act(handoff, "rework", Forms.of("text", "请核查同一收货地址的其他快件。")));
  }

  private Outcome close() throws IOException, InterruptedException {
    ObjectNode found =
        Forms.findings("DETAINED", 1, "ETOMIDATE", "3.2")
            .put("outcome", "CONFIRMED_ADMINISTRATIVE")
            .put("decisionNumber", "DEMO-330000-2026-3");
    stage.zhejiangsSupervisor().act(handoff, "conclude", found).expect(200);
    return moved(stage.shanghai().act(handoff, "close", Forms.of()));
  }

  private static Outcome moved(Answer answer) {
    var state = answer.expect(200).field("state");
    return Outcome.of(
            "%s; 责任单位 · holder: %s"
                .formatted(state, answer.field("holder").isEmpty() ? "-" : answer.field("holder")))
        .state(state);
  }
}
