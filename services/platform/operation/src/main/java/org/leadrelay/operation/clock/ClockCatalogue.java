package org.leadrelay.operation.clock;

import jakarta.inject.Singleton;
import java.util.List;
import org.leadrelay.operation.OperationProblem;
import org.leadrelay.problem.ProblemCatalogue;
import org.leadrelay.problem.ProblemCode;

/** Lists the clock's refusal where the clock can be set. */
@Singleton
final class ClockCatalogue implements ProblemCatalogue {

  private final ClockConfig config;

  ClockCatalogue(ClockConfig config) {
    this.config = config;
  }

  @Override
  public List<ProblemCode> codes() {
    return config.settableClock() ? List.of(OperationProblem.values()) : List.of();
  }
}
