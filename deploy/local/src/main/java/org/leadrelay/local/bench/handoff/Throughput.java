package org.leadrelay.local.bench.handoff;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.leadrelay.local.bench.Figure;
import org.leadrelay.local.bench.load.ClosedLoop;
import org.leadrelay.local.bench.load.Spread;
import org.leadrelay.local.bench.load.WarmUp;
import org.leadrelay.local.bench.sql.Replay;
import org.leadrelay.local.bench.sql.Script;
import org.leadrelay.local.bureau.Hardships;
import org.leadrelay.local.bureau.HonestBureau;

/**
 * How many leads a second the service takes in, beside what the database alone makes of the same
 * statements with as many connections. The two take turns, so that whatever else the machine does
 * falls on both.
 */
final class Throughput {
  private static final int ROUNDS = 5;
  private static final double BUDGET = 0.4;
  private static final Duration LONGEST_WARM_UP = Duration.ofMinutes(6);

  private final Hardships hardships = new Hardships();
  private final List<Sender> senders;
  private final Script script;
  private final String bareUrl;

  Throughput(Callers callers, Script script, String bareUrl) {
    this.senders =
        IntStream.range(0, Callers.ORIGINS.size())
            .mapToObj(n ->
                new Sender(
                    new HonestBureau(callers.officer(Callers.ORIGINS.get(n)), hardships),
                    Callers.DESTINATIONS.get(n)))
            .toList();
    this.script = script;
    this.bareUrl = bareUrl;
  }

  /** Measures for that time, once the service gets no faster. */
  List<Figure> measure(Duration time) throws SQLException {
    var slice = time.dividedBy(2 * ROUNDS);
    var sent = new ArrayList<Double>();
    var bare = new ArrayList<Double>();
    var connections = new ArrayList<Replay>();
    Duration warm;
    try {
      for (int n = 0; n < senders.size(); n++) {
        connections.add(new Replay(script, bareUrl));
      }
      List<ClosedLoop.Work> replays =
          connections.stream().<ClosedLoop.Work>map(each -> each::once).toList();
      warm = new WarmUp(LONGEST_WARM_UP).until(() -> ClosedLoop.rate(senders, slice));
      hardships.forget();
      ClosedLoop.rate(replays, slice);
      for (int round = 0; round < ROUNDS; round++) {
        sent.add(ClosedLoop.rate(senders, slice));
        bare.add(ClosedLoop.rate(replays, slice));
      }
    } finally {
      for (var connection : connections) {
        connection.close();
      }
    }
    return figures(warm, sent, bare);
  }

  private List<Figure> figures(Duration warm, List<Double> sent, List<Double> bare) {
    var ratios =
        new Spread(IntStream.range(0, ROUNDS).mapToObj(n -> sent.get(n) / bare.get(n)).toList());
    double service = new Spread(sent).median();
    double alone = new Spread(bare).median();
    return List.of(
        Figure.noted(
            "POST /handoffs",
            service,
            "a second",
            "%d callers with tokens, after %d s of warm-up; tries repeated: %s"
                .formatted(senders.size(), warm.toSeconds(), hardships.counts())),
        Figure.noted(
            "the same statements over bare JDBC",
            alone,
            "a second",
            "%d connections, %d statements each".formatted(senders.size(), script.steps().size())),
        Figure.atLeast(
            "POST /handoffs against bare JDBC",
            service / alone,
            "",
            BUDGET,
            String.format(
                Locale.ROOT,
                "medians of %d rounds in turns; round by round %.2f to %.2f",
                ROUNDS,
                ratios.percentile(0),
                ratios.percentile(100))));
  }
}
