package org.leadrelay.local.bench.handoff;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.leadrelay.local.Patience;
import org.leadrelay.local.bench.BenchStage;
import org.leadrelay.local.bench.Benchmark;
import org.leadrelay.local.bench.Figure;
import org.leadrelay.local.bench.sql.BareDatabase;
import org.leadrelay.local.bench.sql.Capture;
import org.leadrelay.local.bench.sql.Script;
import org.leadrelay.local.broker.RelayProgress;
import org.leadrelay.local.bureau.Hardships;
import org.leadrelay.local.bureau.HonestBureau;
import org.leadrelay.local.part.Databases;
import org.leadrelay.local.part.ServicePart;
import org.leadrelay.local.part.SuiteService;

/** Sending leads against the bare database, and the time until the other side sees an action. */
public final class HandoffBench implements Benchmark {
  private static final Patience LOGGED = Patience.ofSeconds(10);
  private static final Patience CAUGHT_UP = Patience.ofSeconds(300);
  private static final String SENDING = "insert into handoff (";

  @Override
  public SuiteService service() {
    return SuiteService.HANDOFF;
  }

  @Override
  public List<Figure> measure(BenchStage stage) throws Exception {
    stage.service(service()).prepare();
    var bareUrl = BareDatabase.copy(service(), stage.adminUrl(), stage.site().ports());
    var service = new ServicePart(service(), stage.site(), BenchStage.DEPLOYED.overPrepared());
    var callers = new Callers(URI.create(service.address()), stage.tokens());
    var script = capture(stage, service, callers);
    stage.console().say("  the statements of a sending: " + stage.log("sending.sql"));
    service.start();
    try {
      var figures = new ArrayList<Figure>();
      figures.addAll(new Throughput(callers, script, bareUrl).measure(stage.measured()));
      var progress = new RelayProgress(Databases.ownerUrl(service(), stage.site().ports()));
      CAUGHT_UP.until(() -> progress.waiting() == 0);
      try (var latency = Latency.of(callers)) {
        figures.addAll(latency.measure(stage.measured()));
      }
      return figures;
    } finally {
      service.stop();
    }
  }

  /** The statements of one sending, from a run of its own whose every statement is logged. */
  private Script capture(BenchStage stage, ServicePart service, Callers callers)
      throws IOException, InterruptedException {
    try (var capture =
        Capture.of(stage.adminUrl(), service().serviceRole(), stage.log("postgres"))) {
      service.start();
      var sender =
          new Sender(
              new HonestBureau(callers.officer(Callers.ORIGINS.getFirst()), new Hardships()),
              Callers.DESTINATIONS.getFirst());
      sender.once();
      long mark = capture.mark();
      sender.once();
      sender.once();
      LOGGED.until(() -> capture.transactions(mark, SENDING).size() == 2);
      var sendings = capture.transactions(mark, SENDING);
      var script = Script.of(sendings.getFirst(), sendings.getLast());
      Files.writeString(stage.log("sending.sql"), script.text());
      return script;
    } finally {
      service.kill();
    }
  }
}
