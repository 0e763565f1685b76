package org.leadrelay.local.bench.handoff;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.leadrelay.local.Patience;
import org.leadrelay.local.bench.Figure;
import org.leadrelay.local.bench.handoff.Arrivals.Awaited;
import org.leadrelay.local.bench.load.OpenLoop;
import org.leadrelay.local.bench.load.Spread;
import org.leadrelay.local.bureau.Hardships;
import org.leadrelay.local.bureau.HonestBureau;
import org.leadrelay.local.bureau.Lead;
import org.leadrelay.local.bureau.MailStream;
import org.leadrelay.local.part.StackFailure;

/**
 * How long an action takes from its due time to the other side's stream: leads are sent, and
 * accepted, at a fixed rate, whether or not the service keeps up.
 */
final class Latency implements AutoCloseable {
  private static final int ACTIONS_A_SECOND = 100;
  private static final double MEDIAN_BUDGET = 50;
  private static final double LATEST_BUDGET = 250;
  private static final Patience LATE = Patience.ofSeconds(20);

  private final Map<String, HonestBureau> bureaus = new HashMap<>();
  private final List<MailStream> streams = new ArrayList<>();
  private final Hardships hardships = new Hardships();
  private final Arrivals arrivals = new Arrivals();
  private final Queue<Sent> toAccept = new ConcurrentLinkedQueue<>();
  private final AtomicInteger turn = new AtomicInteger();

  private record Sent(String handoff, String lead, String origin, String destination) {}

  private Latency(Callers callers) {
    for (var side : List.of(Callers.ORIGINS, Callers.DESTINATIONS)) {
      side.forEach(bureau -> {
        bureaus.put(bureau, new HonestBureau(callers.officer(bureau), hardships));
        streams.add(
            new MailStream(callers.officer(bureau), mail -> arrivals.arrived(bureau, mail)));
      });
    }
  }

  /** Bureaus whose streams are open. */
  static Latency of(Callers callers) throws IOException, InterruptedException {
    var latency = new Latency(callers);
    for (var stream : latency.streams) {
      stream.connect();
    }
    return latency;
  }

  /** Measures for that time, after a warm-up of a third of it. */
  List<Figure> measure(Duration time) {
    run(time.dividedBy(3));
    hardships.forget();
    var times = run(time);
    var spread = Spread.ofMillis(times);
    var how =
        "%d actions, %d a second; tries repeated: %s"
            .formatted(times.size(), ACTIONS_A_SECOND, hardships.counts());
    var what = "action to the other side's stream, ";
    return List.of(
        Figure.atMost(what + "p50", spread.percentile(50), "ms", MEDIAN_BUDGET, how),
        Figure.noted(what + "p95", spread.percentile(95), "ms", ""),
        Figure.atMost(what + "p99", spread.percentile(99), "ms", LATEST_BUDGET, ""));
  }

  @Override
  public void close() {
    streams.forEach(MailStream::close);
  }

  private List<Duration> run(Duration time) {
    OpenLoop.run(this::act, ACTIONS_A_SECOND, time);
    if (!LATE.until(() -> arrivals.missing() == 0)) {
      throw new StackFailure("%d actions never reached a stream.".formatted(arrivals.missing()));
    }
    return arrivals.drain();
  }

  private void act(long due) throws InterruptedException {
    int number = turn.getAndIncrement();
    var waiting = number % 2 == 0 ? null : toAccept.poll();
    if (waiting == null) {
      send(number / 2 % Callers.ORIGINS.size(), due);
    } else {
      accept(waiting, due);
    }
  }

  private void send(int pair, long due) throws InterruptedException {
    var origin = Callers.ORIGINS.get(pair);
    var destination = Callers.DESTINATIONS.get(pair);
    var lead = Lead.draw("BENCH-" + UUID.randomUUID(), new SplittableRandom());
    arrivals.await(new Awaited(destination, lead.reference(), "sent"), due);
    var answer = bureau(origin).send(lead, destination, UUID.randomUUID().toString());
    toAccept.add(new Sent(answer.field("id"), lead.reference(), origin, destination));
  }

  private void accept(Sent sent, long due) throws InterruptedException {
    arrivals.await(new Awaited(sent.origin(), sent.lead(), "accepted"), due);
    bureau(sent.destination()).actAtOnce(sent.handoff(), 1, "accept", "{}");
  }

  private HonestBureau bureau(String jurisdiction) {
    return bureaus.getOrDefault(jurisdiction, bureaus.values().iterator().next());
  }
}
