package org.leadrelay.problem;

import org.jspecify.annotations.Nullable;

/**
 * Carries a {@link Problem} to the edge. Its message is the code alone, and it has no stack trace:
 * it is an answer, not a fault.
 */
public final class ProblemException extends RuntimeException {

  private final transient Problem problem;

  ProblemException(Problem problem, @Nullable Throwable cause) {
    super(problem.code().code(), cause, false, false);
    this.problem = problem;
  }

  /** The answer. */
  public Problem problem() {
    return problem;
  }
}
