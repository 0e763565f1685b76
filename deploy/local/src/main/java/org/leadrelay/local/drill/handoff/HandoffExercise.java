package org.leadrelay.local.drill.handoff;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.leadrelay.jurisdiction.Jurisdictions;
import org.leadrelay.local.Patience;
import org.leadrelay.local.Stack;
import org.leadrelay.local.broker.RelayProgress;
import org.leadrelay.local.bureau.Bureau;
import org.leadrelay.local.bureau.Hardships;
import org.leadrelay.local.bureau.Replicas;
import org.leadrelay.local.drill.Exercise;
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
import org.leadrelay.local.drill.proof.Breach;
import org.leadrelay.local.drill.proof.Proof;
import org.leadrelay.local.drill.victim.KilledPart;
import org.leadrelay.local.drill.victim.PausedLeader;
import org.leadrelay.local.drill.victim.ServicePair;
import org.leadrelay.local.drill.victim.Wheel;
import org.leadrelay.local.part.Databases;
import org.leadrelay.local.part.KeycloakPart;
import org.leadrelay.local.part.Secrets;
import org.leadrelay.local.part.ServiceRun;
import org.leadrelay.local.part.SuiteService;
import org.leadrelay.local.token.Bearer;
import org.leadrelay.local.token.DemoActor;
import org.leadrelay.local.token.Realm;
import org.leadrelay.local.token.TokenDesk;

/** Handoffs between bureaus of three levels, while service, database and broker are killed. */
public final class HandoffExercise implements Exercise {
  private static final List<String> BUREAUS =
      List.of("310000", "320000", "320500", "330000", "330106", "440000", "440305");

  /** Longer than a healthy service takes on a busy machine; a halted one never answers. */
  private static final Duration REQUEST = Duration.ofSeconds(5);

  /** For what goes by itself: positions, streams, the relay's rest after a broker's death. */
  private static final Patience CALM = Patience.ofSeconds(60);

  /** Rounds are short; a killed leader's lease must not outlast them. */
  private static final ServiceRun RUN =
      ServiceRun.small().with("LEADRELAY_EVENTS_RELAY_LEASE", "PT3S");

  private final ServicePair pair;
  private final Inspector inspector;
  private final RelayProgress progress;
  private final Load load;
  private final Wheel wheel;
  private final PausedLeader paused;
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

  private HandoffExercise(Stack stack, ServicePair pair, String name) {
    this.pair = pair;
    var site = stack.site();
    var issuer = KeycloakPart.issuer(site.ports());
    var tokens = new TokenDesk(new Realm(issuer, Secrets.of(site.folder())));
    var claims = new Claims();
    hardships = new Hardships();
    load = new HandoffLoad(BUREAUS, new Players(who -> wire(tokens, who), claims, hardships), name);
    var database = Databases.ownerUrl(SuiteService.HANDOFF, site.ports());
    var ledger = new LedgerReader(database);
    var relay = new RelayProgress(database);
    progress = relay;
    inspector = Inspector.of(site, BUREAUS, who -> wire(tokens, who), claims, ledger);
    paused = new PausedLeader(pair, relay::leader);
    wheel =
        new Wheel(
            List.of(
                new Wheel.Slot(new KilledPart("service killed", pair::serving), 9),
                new Wheel.Slot(
                    new KilledPart("database killed", () -> stack.part("PostgreSQL")), 4),
                new Wheel.Slot(new KilledPart("broker killed", () -> stack.part("Kafka")), 4),
                new Wheel.Slot(paused, 3)));
  }

  /**
   * Starts the service over a running backbone, and connects everybody who watches.
   *
   * @param name by which the leads are known
   */
  public static HandoffExercise begin(Stack stack, String name)
      throws IOException, InterruptedException {
    var pair = ServicePair.of(SuiteService.HANDOFF, stack.site(), RUN);
    pair.serving().start();
    var exercise = new HandoffExercise(stack, pair, name);
    exercise.inspector.connect();
    return exercise;
  }

  @Override
  public Load load() {
    return load;
  }

  @Override
  public Wheel wheel() {
    return wheel;
  }

  @Override
  public Examined examine(boolean last) throws Exception {
    CALM.until(() -> progress.waiting() == 0 && judge(inspector.gather()).isEmpty());
    var evidence = inspector.gatherAnew(last);
    repeats =
        evidence.published().stream()
            .mapToInt(consumed -> KafkaHasAll.repeats(evidence, consumed))
            .max()
            .orElse(0);
    return new Examined(evidence.size(), judge(evidence));
  }

  @Override
  public List<String> notes() {
    var notes = new ArrayList<String>();
    notes.add("tries that honest clients had to repeat: " + hardships.counts());
    notes.add(paused.note());
    notes.add("the streams connected %d times".formatted(inspector.connections()));
    notes.add("Kafka delivered %d events again under their ids".formatted(repeats));
    return notes;
  }

  @Override
  public void close() {
    inspector.close();
    pair.kill();
  }

  private List<Breach> judge(Evidence evidence) {
    return proofs.stream().flatMap(proof -> proof.judge(evidence)).toList();
  }

  private Bureau wire(TokenDesk tokens, DemoActor actor) {
    return new Bureau(new Replicas(pair.addresses()), new Bearer(tokens, actor), REQUEST);
  }
}
