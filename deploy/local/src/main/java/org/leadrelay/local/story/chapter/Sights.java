package org.leadrelay.local.story.chapter;

import static org.leadrelay.local.bureau.UnexpectedAnswer.unless;

import java.util.List;
import java.util.function.Supplier;
import org.leadrelay.local.bureau.Mail;
import org.leadrelay.local.story.play.Chapter;
import org.leadrelay.local.story.play.Outcome;
import org.leadrelay.local.story.play.StoryStep;

/** How much of the closed handoff others see. */
public final class Sights {
  private static final List<String> BEYOND_THE_ENVELOPE =
      List.of("leadRef", "title", "request", "destination", "holder", "outcome", "receipts");

  private final Stage stage;
  private final Supplier<String> handoff;

  public Sights(Stage stage, Supplier<String> handoff) {
    this.stage = stage;
    this.handoff = handoff;
  }

  public Chapter chapter() {
    return new Chapter(
        "二、其他单位看到什么",
        "2. What others see",
        List.of(
            StoryStep.of("江苏只见信封", "Jiangsu: its envelope", this::envelope).at(Places.JIANGSU),
            StoryStep.of("退回之后江苏不再收到", "Jiangsu: nothing after its return", this::silence)
                .at(Places.JIANGSU),
            StoryStep.of("全国可见全部", "The nation: all", this::nation).at(Places.NATION),
            StoryStep.of("无关单位一律 404", "A stranger: 404", this::stranger).at(Places.YUNNAN)));
  }

  private Outcome envelope() throws Exception {
    var seen = stage.jiangsu().read(handoff.get()).expect(200).json();
    unless(seen.path("sight").asText().equals("ENVELOPE"), "Jiangsu sees more than the envelope");
    for (var field : BEYOND_THE_ENVELOPE) {
      unless(seen.path(field).isNull(), "Jiangsu sees " + field);
    }
    unless(seen.path("hops").size() == 1, "Jiangsu sees more than its own hop");
    stage.jiangsu().open(handoff.get()).expect(404);
    return Outcome.of(
        "ENVELOPE: state %s, its own hop; title, findings, outcome: null; package: 404"
            .formatted(seen.path("state").asText()));
  }

  private Outcome silence() throws Exception {
    stage.toZhejiang().await(handoff.get(), "closed");
    var told = stage.toJiangsu().of(handoff.get()).stream().map(Mail::type).toList();
    unless(told.getLast().equals("returned"), "Jiangsu's stream goes on after its return: " + told);
    return Outcome.of("on its stream: " + String.join(", ", told));
  }

  private Outcome nation() throws Exception {
    var seen = stage.nation().read(handoff.get()).expect(200).json();
    unless(seen.path("sight").asText().equals("FULL"), "The nation does not see all");
    stage.nation().open(handoff.get()).expect(200);
    return Outcome.of(
        "FULL: %d hops, %s, package 200"
            .formatted(seen.path("hops").size(), seen.path("outcome").path("outcome").asText()));
  }

  private Outcome stranger() throws Exception {
    var yunnan = stage.yunnan();
    yunnan.read(handoff.get()).expect(404);
    yunnan.open(handoff.get()).expect(404);
    yunnan.export(handoff.get()).expect(404);
    return Outcome.of("530000: handoff 404, package 404, audit 404");
  }
}
