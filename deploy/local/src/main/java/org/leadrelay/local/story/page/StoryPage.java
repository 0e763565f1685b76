package org.leadrelay.local.story.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.leadrelay.local.Timing;
import org.leadrelay.local.story.page.SequenceChart.Lifeline;
import org.leadrelay.local.story.page.TileMap.Sight;
import org.leadrelay.local.story.play.Diary;
import org.leadrelay.local.story.play.Diary.Told;
import org.leadrelay.local.story.play.Played;

/** The whole page: the map and the sequence of the first chapter, the others as lists. */
public final class StoryPage {
  private static final Map<String, Sight> SIGHTS =
      Map.of(
          Province.SHANGHAI.code(), Sight.FULL,
          Province.ZHEJIANG.code(), Sight.FULL,
          Province.JIANGSU.code(), Sight.ENVELOPE,
          Province.YUNNAN.code(), Sight.NOTHING);

  private static final List<Lifeline> LIFELINES =
      List.of(
          new Lifeline(Province.JIANGSU, 190),
          new Lifeline(Province.SHANGHAI, 425),
          new Lifeline(Province.ZHEJIANG, 660));

  private final List<Told> chapters;
  private final String handoff;
  private final NextSteps next;

  public StoryPage(Diary diary, String handoff, NextSteps next) {
    this.chapters = diary.chapters();
    this.handoff = handoff;
    this.next = next;
  }

  public String html() {
    var journey =
        chapters.getFirst().steps().stream().filter(each -> each.step().leg().isPresent()).toList();
    var ways =
        journey.stream().map(each -> each.step().leg().orElseThrow()).filter(leg -> !leg.stays());
    return template()
        .replace("${handoff}", Markup.escape(handoff))
        .replace("${map}", new TileMap(ways.toList(), SIGHTS).svg())
        .replace("${sequence}", new SequenceChart(LIFELINES, journey).svg())
        .replace("${chapters}", rest())
        .replace("${next}", nextSteps());
  }

  private String rest() {
    return chapters.stream().skip(1).map(StoryPage::chapter).collect(Collectors.joining());
  }

  private static String chapter(Told told) {
    return """
    <section><h2>%s <small>%s</small></h2><ol>
    %s</ol></section>
    """
        .formatted(
            Markup.escape(told.chapter().zh()),
            Markup.escape(told.chapter().en()),
            told.steps().stream().map(StoryPage::step).collect(Collectors.joining()));
  }

  private static String step(Played played) {
    return """
    <li class="%s"><time>%s</time><b>%s</b> <i>%s</i><p>%s</p></li>
    """
        .formatted(
            played.outcome().met() ? "done" : "failed",
            Timing.text(played.took()),
            Markup.escape(played.step().zh()),
            Markup.escape(played.step().en()),
            Markup.escape(played.outcome().detail()));
  }

  private String nextSteps() {
    return next.lines().stream()
        .map(line ->
            "<dt>%s <i>%s</i></dt><dd><code>%s</code></dd>\n"
                .formatted(
                    Markup.escape(line.zh()), Markup.escape(line.en()), Markup.escape(line.text())))
        .collect(Collectors.joining());
  }

  private static String template() {
    try (var in = StoryPage.class.getResourceAsStream("story.html")) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
