package org.leadrelay.local.bench;

import java.util.List;
import org.leadrelay.local.part.SuiteService;

/** What is measured of one service. */
public interface Benchmark {

  SuiteService service();

  /** Measures; the backbone runs and the service does not, neither before nor after. */
  List<Figure> measure(BenchStage stage) throws Exception;
}
