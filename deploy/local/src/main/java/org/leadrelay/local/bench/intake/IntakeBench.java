package org.leadrelay.local.bench.intake;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.leadrelay.local.bench.BenchStage;
import org.leadrelay.local.bench.Benchmark;
import org.leadrelay.local.bench.Figure;
import org.leadrelay.local.bench.load.ClosedLoop;
import org.leadrelay.local.bench.load.WarmUp;
import org.leadrelay.local.bureau.Bureau;
import org.leadrelay.local.bureau.Replicas;
import org.leadrelay.local.part.ServicePart;
import org.leadrelay.local.part.SuiteService;
import org.leadrelay.local.token.Bearer;
import org.leadrelay.local.token.DemoActor;

/** How many leads a second are registered one by one, their identifiers extracted and sealed. */
public final class IntakeBench implements Benchmark {
  private static final List<String> BUREAUS =
      List.of("310000", "320000", "330000", "340000", "350000", "360000");
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Duration LONGEST_WARM_UP = Duration.ofMinutes(6);
  private static final int SLICES = 10;

  @Override
  public SuiteService service() {
    return SuiteService.INTAKE;
  }

  @Override
  public List<Figure> measure(BenchStage stage) throws Exception {
    var service = stage.service(service());
    service.start();
    try {
      var registrars = BUREAUS.stream().map(each -> registrar(stage, service, each)).toList();
      var slice = stage.measured().dividedBy(SLICES);
      var warm = new WarmUp(LONGEST_WARM_UP).until(() -> ClosedLoop.rate(registrars, slice));
      double rate = ClosedLoop.rate(registrars, stage.measured());
      return List.of(
          Figure.noted(
              "POST /leads, narrative of 200 characters, three identifiers",
              rate,
              "a second",
              "%d callers with tokens, after %d s of warm-up"
                  .formatted(registrars.size(), warm.toSeconds())));
    } finally {
      service.stop();
    }
  }

  private static Registrar registrar(BenchStage stage, ServicePart service, String bureau) {
    return new Registrar(
        new Bureau(
            new Replicas(List.of(URI.create(service.address()))),
            new Bearer(stage.tokens(), DemoActor.officer(bureau)),
            PATIENCE));
  }
}
