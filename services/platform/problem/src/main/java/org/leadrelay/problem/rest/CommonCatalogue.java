package org.leadrelay.problem.rest;

import jakarta.inject.Singleton;
import java.util.List;
import org.leadrelay.problem.CommonProblem;
import org.leadrelay.problem.ProblemCatalogue;
import org.leadrelay.problem.ProblemCode;

/** The shared codes, listed by every service. */
@Singleton
final class CommonCatalogue implements ProblemCatalogue {

  @Override
  public List<ProblemCode> codes() {
    return List.of(CommonProblem.values());
  }
}
