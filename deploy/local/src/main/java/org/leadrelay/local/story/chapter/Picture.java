package org.leadrelay.local.story.chapter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.leadrelay.local.SuiteEnv;
import org.leadrelay.local.story.page.NextSteps;
import org.leadrelay.local.story.page.StoryPage;
import org.leadrelay.local.story.play.Diary;
import org.leadrelay.local.story.play.Outcome;
import org.leadrelay.local.story.play.StoryStep;

/** The story on one page, to keep or to show. */
public final class Picture {
  private final Diary diary;
  private final Supplier<String> handoff;
  private final SuiteEnv env;
  private final Path page;

  /**
   * A picture.
   *
   * @param page where it is written
   */
  public Picture(Diary diary, Supplier<String> handoff, SuiteEnv env, Path page) {
    this.diary = diary;
    this.handoff = handoff;
    this.env = env;
    this.page = page;
  }

  public List<StoryStep> steps() {
    return List.of(StoryStep.of("画成一页", "The story on one page", this::draw));
  }

  private Outcome draw() throws IOException {
    var html = new StoryPage(diary, handoff.get(), NextSteps.of(env, handoff.get())).html();
    Files.createDirectories(page.getParent());
    Files.writeString(page, html);
    return Outcome.of(page.toUri().toString());
  }
}
