package org.leadrelay.local.drill.loop;

import java.util.List;
import org.leadrelay.local.Patience;
import org.leadrelay.local.drill.Exercise;
import org.leadrelay.local.drill.Fleet;
import org.leadrelay.local.drill.handoff.cycle.Claims;
import org.leadrelay.local.drill.load.Load;
import org.leadrelay.local.drill.loop.evidence.LoopEvidence;
import org.leadrelay.local.drill.loop.evidence.LoopInspector;
import org.leadrelay.local.drill.loop.evidence.Told;
import org.leadrelay.local.drill.loop.proof.EachOnce;
import org.leadrelay.local.drill.loop.proof.TopicsHaveAll;
import org.leadrelay.local.drill.loop.work.Callers;
import org.leadrelay.local.drill.loop.work.LoopLoad;
import org.leadrelay.local.drill.proof.Proof;

/** The whole loop, over all services, while all kinds of accidents happen. */
public final class LoopExercise implements Exercise {
  /** For what goes by itself: from one service's events to what another makes of them. */
  private static final Patience CALM = Patience.ofSeconds(60);

  private final List<Proof<LoopEvidence>> proofs = List.of(new EachOnce(), new TopicsHaveAll());
  private final LoopLoad load;
  private final LoopInspector inspector;

  private LoopExercise(LoopLoad load, LoopInspector inspector) {
    this.load = load;
    this.inspector = inspector;
  }

  /**
   * Registers the courier's outlet and the enterprises.
   *
   * @param name by which leads, batches and postings are known
   * @param handoffs where is told what became of the leads' handoffs
   */
  public static LoopExercise begin(Fleet fleet, String name, Claims handoffs)
      throws InterruptedException {
    var told = new Told();
    var callers = new Callers(fleet::wire, fleet.hardships());
    callers.register();
    return new LoopExercise(
        new LoopLoad(name, callers, told, handoffs), new LoopInspector(fleet.site().ports(), told));
  }

  @Override
  public Load load() {
    return load;
  }

  @Override
  public Examined examine(boolean last) {
    CALM.until(() -> inspector.published() && Proof.judge(proofs, inspector.stocks()).isEmpty());
    var evidence = inspector.all();
    return new Examined(evidence.size(), Proof.judge(proofs, evidence));
  }

  @Override
  public List<String> notes() {
    return List.of();
  }
}
