package org.leadrelay.local.bench.courier;

import java.net.URI;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.leadrelay.local.bench.BenchStage;
import org.leadrelay.local.bench.Benchmark;
import org.leadrelay.local.bench.Figure;
import org.leadrelay.local.bench.load.Spread;
import org.leadrelay.local.bench.sql.BareDatabase;
import org.leadrelay.local.bureau.Bureau;
import org.leadrelay.local.bureau.Replicas;
import org.leadrelay.local.courier.SyntheticOutlet;
import org.leadrelay.local.part.Databases;
import org.leadrelay.local.part.ServicePart;
import org.leadrelay.local.part.SuiteService;
import org.leadrelay.local.token.Bearer;
import org.leadrelay.local.token.DemoActor;

/**
 * A batch of waybills, from its first byte to the answer that all of it is durable, against binary
 * COPY of the same rows into the same table; and a million rows at once.
 */
public final class CourierBench implements Benchmark {
  private static final int ROWS = 200_000;
  private static final int MANY_ROWS = 1_000_000;
  private static final int ROUNDS = 5;
  private static final double BUDGET = 0.5;
  private static final double ROWS_A_SECOND = 25_000;
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  @Override
  public SuiteService service() {
    return SuiteService.COURIER;
  }

  @Override
  public List<Figure> measure(BenchStage stage) throws Exception {
    stage.service(service()).prepare();
    var bareUrl = BareDatabase.copy(service(), stage.adminUrl(), stage.site().ports());
    var service = new ServicePart(service(), stage.site(), BenchStage.DEPLOYED.overPrepared());
    var file = stage.log("waybills.ndjson");
    service.start();
    try (var bare =
        new BareCopy(
            Databases.ownerUrl(service(), stage.site().ports()),
            bareUrl,
            stage.log("waybills.copy"))) {
      var uploads = new Uploads(courier(stage, service), file);
      uploads.once(ROWS);
      var sent = new ArrayList<Double>();
      var copied = new ArrayList<Double>();
      for (int round = 0; round < ROUNDS; round++) {
        var upload = uploads.once(ROWS);
        sent.add(upload.rowsASecond());
        copied.add(bare.copy(upload.batch(), ROWS));
      }
      var many = uploads.once(MANY_ROWS);
      return figures(sent, copied, many);
    } finally {
      service.stop();
      Files.deleteIfExists(file);
    }
  }

  private static Bureau courier(BenchStage stage, ServicePart service) {
    return new Bureau(
        new Replicas(List.of(URI.create(service.address()))),
        new Bearer(stage.tokens(), DemoActor.courier(SyntheticOutlet.COURIER)),
        PATIENCE);
  }

  private static List<Figure> figures(List<Double> sent, List<Double> copied, Uploads.Upload many) {
    var ratios =
        new Spread(IntStream.range(0, ROUNDS).mapToObj(n -> sent.get(n) / copied.get(n)).toList());
    double service = new Spread(sent).median();
    return List.of(
        Figure.atLeast(
            "PUT /batches of 200,000 rows, all rules on",
            service,
            "rows a second",
            ROWS_A_SECOND,
            "one courier, one upload after the other"),
        Figure.noted(
            "binary COPY of the same rows into the same table",
            new Spread(copied).median(),
            "rows a second",
            "one connection, one transaction, the same indexes"),
        Figure.atLeast(
            "the upload against bare COPY",
            ratios.percentile(50),
            "",
            BUDGET,
            String.format(
                Locale.ROOT,
                "median of %d rounds in turns; round by round %.2f to %.2f",
                ROUNDS,
                ratios.percentile(0),
                ratios.percentile(100))),
        Figure.noted(
            "1,000,000 rows in one upload, heap of 256 MiB",
            many.rowsASecond(),
            "rows a second",
            "all accepted"));
  }
}
