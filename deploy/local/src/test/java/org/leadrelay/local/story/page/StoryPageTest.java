package org.leadrelay.local.story.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintStream;
import java.io.StringReader;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.leadrelay.local.Console;
import org.leadrelay.local.SuiteEnv;
import org.leadrelay.local.story.play.Chapter;
import org.leadrelay.local.story.play.Diary;
import org.leadrelay.local.story.play.Outcome;
import org.leadrelay.local.story.play.Story;
import org.leadrelay.local.story.play.StoryStep;
import org.xml.sax.InputSource;

class StoryPageTest {
  private static final SuiteEnv ENV =
      new SuiteEnv(
          Map.of(
              "HANDOFF_URL", "http://127.0.0.1:18011",
              "INTAKE_URL", "http://127.0.0.1:18010",
              "COURIER_URL", "http://127.0.0.1:18012",
              "PRECURSOR_URL", "http://127.0.0.1:18013",
              "OIDC_URL", "http://127.0.0.1:18003/realms/leadrelay",
              "KAFKA_BOOTSTRAP", "127.0.0.1:18001"));

  private final String html = page();

  @Test
  void nothingIsFetchedFromElsewhere() {
    assertThat(html).doesNotContain("src=", "href=", "@import", "url(http", "<script");
  }

  @Test
  void noPlaceholderIsLeft() {
    assertThat(html).doesNotContain("${");
  }

  @Test
  void waysGoneTwiceShareAnArrowWithBothNumbers() {
    assertThat(html).contains(">1<", ">2<", ">3 4<");
  }

  @Test
  void theSequenceShowsStateAndWhenTheOtherSideSawIt() {
    assertThat(html).contains("已下发", "SENT", "38 ms", "江苏打开");
  }

  @Test
  void whatAStepSaysCannotBreakThePage() {
    assertThat(html).contains("&lt;404&gt; &amp; no more").doesNotContain("<404>");
  }

  @Test
  void aLimitThatWasNotKeptIsMarked() {
    assertThat(html).contains("<li class=\"failed\">", "<li class=\"done\">");
  }

  @Test
  void theDrawingsAreWellFormed() throws Exception {
    var parser = DocumentBuilderFactory.newInstance().newDocumentBuilder();
    for (var name : List.of("map", "sequence")) {
      int begin = html.indexOf("<svg class=\"" + name);
      var svg = html.substring(begin, html.indexOf("</svg>", begin) + "</svg>".length());
      assertThat(
              parser
                  .parse(new InputSource(new StringReader(svg)))
                  .getElementsByTagName("text")
                  .getLength())
          .isPositive();
    }
  }

  private static String page() {
    var diary = new Diary();
    var sent = Outcome.of("").state("SENT").seenAfter(Duration.ofMillis(38));
    var journey =
        new Chapter(
            "一",
            "1",
            List.of(
                step("上海移交江苏", sent).between("310000", "320000"),
                step("江苏打开", Outcome.of("")).at("320000"),
                step("江苏退回", Outcome.of("").state("RETURNED")).between("320000", "310000"),
                step("上海改派浙江", sent).between("310000", "330000"),
                step("上海销号", Outcome.of("").state("CLOSED")).between("310000", "330000")));
    var others =
        new Chapter(
            "二",
            "2",
            List.of(
                step("无关单位", Outcome.of("<404> & no more")),
                step("内存", Outcome.measured("400 MiB", false))));
    new Story(
            List.of(journey, others),
            diary,
            new Console(new PrintStream(PrintStream.nullOutputStream())))
        .play();
    return new StoryPage(diary, "0199", NextSteps.of(ENV, "0199")).html();
  }

  private static StoryStep step(String zh, Outcome outcome) {
    return StoryStep.of(zh, "in English", () -> outcome);
  }
}
