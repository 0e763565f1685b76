package org.leadrelay.local.drill.handoff;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.leadrelay.jurisdiction.Jurisdictions;
import org.leadrelay.local.Patience;
import org.leadrelay.local.broker.RelayProgress;
import org.leadrelay.local.bureau.Bureau;
import org.leadrelay.local.bureau.Hardships;
import org.leadrelay.local.drill.Exercise;
import org.leadrelay.local.drill.Fleet;
import org.leadrelay.local.drill.handoff.cycle.Claims;
import org.leadrelay.local.drill.handoff.cycle.HandoffLoad;
import org.leadrelay.local.drill.handoff.cycle.Players;
import org.leadrelay.local.drill.handoff.evidence.Evidence;
import org.leadrelay.local.drill.handoff.evidence.Inspector;
import org.leadrelay.local.drill.handoff.evidence.LedgerReader;
import org.leadrelay.local.drill.handoff.proof.AnswersAreRecorded;
import org.leadrelay.local.drill.handoff.proof.ChainsVerify;
import org.leadrelay.local.drill.handoff.proof.HandoffsAreWhole;
import org.leadrelay.local.drill.handoff.proof.KafkaHasAll;
import org.leadrelay.local.drill.handoff.proof.PredecessorsAreFenced;
import org.leadrelay.local.drill.handoff.proof.ReadersSawAll;
import org.leadrelay.local.drill.load.Load;
import org.leadrelay.local.drill.proof.Proof;
import org.leadrelay.local.part.Databases;
import org.leadrelay.local.part.SuiteService;
import org.leadrelay.local.token.DemoActor;

/** Handoffs between bureaus of three levels, while all kinds of accidents happen. */
public final class HandoffExercise implements Exercise, AutoCloseable {
  private static final List<String> BUREAUS =
      List.of("310000", "320000", "320500", "330000", "330106", "440000", "440305");

  /** For what goes by itself: positions, streams, the relay's rest after a broker's death. */
  private static final Patience CALM = Patience.ofSeconds(60);

  private final Claims claims = new Claims();
  private final Inspector inspector;
  private final RelayProgress progress;
  private final Load load;
  private final Hardships hardships;
  private final List<Proof<Evidence>> proofs =
      List.of(
          new AnswersAreRecorded(),
          new HandoffsAreWhole(),
          new ReadersSawAll(Jurisdictions.national()),
          new KafkaHasAll(),
          new PredecessorsAreFenced(),
          new ChainsVerify());
  private int repeats;

  private HandoffExercise(Fleet fleet, String name) {
    var site = fleet.site();
    load =
        new HandoffLoad(
            BUREAUS, new Players(who -> wire(fleet, who), claims, fleet.hardships()), name);
    hardships = fleet.hardships();
    var database = Databases.ownerUrl(SuiteService.HANDOFF, site.ports());
    progress = new RelayProgress(database);
    inspector =
        Inspector.of(site, BUREAUS, who -> wire(fleet, who), claims, new LedgerReader(database));
  }

  /**
   * Connects everybody who watches.
   *
   * @param name by which the leads are known
   */
  public static HandoffExercise begin(Fleet fleet, String name)
      throws IOException, InterruptedException {
    var exercise = new HandoffExercise(fleet, name);
    try {
      exercise.inspector.connect();
      return exercise;
    } catch (IOException | InterruptedException | RuntimeException e) {
      exercise.close();
      throw e;
    }
  }

  /** What clients were told of handoffs; handoffs from elsewhere are told here as well. */
  public Claims claims() {
    return claims;
  }

  @Override
  public Load load() {
    return load;
  }

  @Override
  public Examined examine(boolean last) throws Exception {
    CALM.until(() -> progress.waiting() == 0 && Proof.judge(proofs, inspector.gather()).isEmpty());
    var evidence = inspector.gatherAnew(last);
    repeats =
        evidence.published().stream()
            .mapToInt(consumed -> KafkaHasAll.repeats(evidence, consumed))
            .max()
            .orElse(0);
    return new Examined(evidence.size(), Proof.judge(proofs, evidence));
  }

  @Override
  public List<String> notes() {
    var notes = new ArrayList<String>();
    notes.add("tries that honest clients had to repeat: " + hardships.counts());
    notes.add("the streams connected %d times".formatted(inspector.connections()));
    notes.add("Kafka delivered %d events again under their ids".formatted(repeats));
    return notes;
  }

  @Override
  public void close() {
    inspector.close();
  }

  private static Bureau wire(Fleet fleet, DemoActor actor) {
    return fleet.wire(SuiteService.HANDOFF, actor);
  }
}
