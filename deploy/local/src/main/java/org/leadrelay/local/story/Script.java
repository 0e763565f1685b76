package org.leadrelay.local.story;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.leadrelay.local.Stack;
import org.leadrelay.local.SuiteEnv;
import org.leadrelay.local.audit.OfflineVerifier;
import org.leadrelay.local.part.RunFolder;
import org.leadrelay.local.story.chapter.ChainProof;
import org.leadrelay.local.story.chapter.Costs;
import org.leadrelay.local.story.chapter.DemoClock;
import org.leadrelay.local.story.chapter.Dispute;
import org.leadrelay.local.story.chapter.Journey;
import org.leadrelay.local.story.chapter.KafkaAway;
import org.leadrelay.local.story.chapter.Picture;
import org.leadrelay.local.story.chapter.ServiceKilled;
import org.leadrelay.local.story.chapter.Sights;
import org.leadrelay.local.story.chapter.Silence;
import org.leadrelay.local.story.chapter.Stage;
import org.leadrelay.local.story.loop.Cast;
import org.leadrelay.local.story.loop.FoundLead;
import org.leadrelay.local.story.loop.ShortDelivery;
import org.leadrelay.local.story.loop.WatchedParcel;
import org.leadrelay.local.story.page.NextSteps;
import org.leadrelay.local.story.play.Chapter;
import org.leadrelay.local.story.play.Diary;

/** The chapters in their order; each part of the suite's promise is one of them. */
final class Script {
  private final Diary diary = new Diary();
  private final Stack stack;
  private final Stage stage;
  private final SuiteEnv env;
  private final RunFolder folder;
  private final Path project;
  private final Journey journey;

  Script(Stack stack, Stage stage, SuiteEnv env, RunFolder folder, Path project) {
    this.stack = stack;
    this.stage = stage;
    this.env = env;
    this.folder = folder;
    this.project = project;
    this.journey = new Journey(stage);
  }

  Diary diary() {
    return diary;
  }

  /** What to try after the story. */
  NextSteps nextSteps() {
    return NextSteps.of(env, journey.handoff());
  }

  List<Chapter> chapters() {
    var kafka = new KafkaAway(stage);
    var killed = new ServiceKilled(stage);
    var kept = folder.data("story");
    var costs = new Costs(stack, killed::readyAfter);
    var cast = new Cast(env, folder);
    var found = new FoundLead(cast);
    var picture = new Picture(diary, journey::handoff, env, kept.resolve("story.html"));
    return List.of(
        journey.chapter(),
        new Sights(stage, journey::handoff).chapter(),
        new Dispute(stage).chapter(),
        new Chapter(
            "四、Kafka 停机，服务被杀",
            "4. Kafka stops, the service is killed",
            Stream.concat(kafka.steps().stream(), killed.steps().stream()).toList()),
        new ChainProof(stage, journey::handoff, OfflineVerifier.in(project, folder), kept)
            .chapter(),
        found.chapter(),
        new WatchedParcel(cast, found).chapter(),
        new ShortDelivery(cast).chapter(),
        new Silence(stage, DemoClock.of(env, folder)).chapter(),
        new Chapter(
            "十、用量，一页图",
            "10. What it takes, and a picture",
            Stream.concat(costs.steps().stream(), picture.steps().stream()).toList()));
  }
}
