package org.leadrelay.local.drill.handoff.cycle;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.leadrelay.local.bureau.Lead;
import org.leadrelay.local.drill.load.Load;
import org.leadrelay.local.drill.load.WorksTogether;

/** Several bureaus send leads to each other and deal with them, each from beginning to end. */
public final class HandoffLoad implements Load {
  private static final int AT_ONCE = 6;
  private static final int FEWEST = 8;
  private static final int MOST = 16;

  private final List<String> bureaus;
  private final Players players;
  private final String name;
  private final AtomicInteger leads = new AtomicInteger();

  /**
   * A load.
   *
   * @param bureaus three or more jurisdictions
   * @param name by which the leads are known
   */
  public HandoffLoad(List<String> bureaus, Players players, String name) {
    this.bureaus = List.copyOf(bureaus);
    this.players = players;
    this.name = name;
  }

  @Override
  public Work draw(RandomGenerator random) {
    int count = random.nextInt(FEWEST, MOST + 1);
    var lives =
        Stream.<Work>generate(() -> new Played(cycle(random), players)).limit(count).toList();
    return new WorksTogether(lives, AT_ONCE);
  }

  private Cycle cycle(RandomGenerator random) {
    var lead = Lead.draw("%s-%d".formatted(name, leads.incrementAndGet()), random);
    var key = new UUID(random.nextLong(), random.nextLong()).toString();
    int from = random.nextInt(bureaus.size());
    int to = (from + random.nextInt(1, bureaus.size())) % bureaus.size();
    var origin = bureaus.get(from);
    var destination = bureaus.get(to);
    var steps = new Walk(random, bureaus, origin, destination).steps();
    return new Cycle(lead, key, origin, destination, steps);
  }

  /** A handoff's life, played by the bureaus. */
  private record Played(Cycle cycle, Players players) implements Work {

    @Override
    public int answers() {
      return cycle.answers();
    }

    @Override
    public void run(Runnable answered) throws InterruptedException {
      players.play(cycle, answered);
    }
  }
}
