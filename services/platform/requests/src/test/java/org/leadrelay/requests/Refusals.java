package org.leadrelay.requests;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.leadrelay.problem.Problem;
import org.leadrelay.problem.ProblemException;

/** The problem that a piece of code refuses with. */
public final class Refusals {

  private Refusals() {}

  /** Fails the test if nothing is refused. */
  public static Problem of(ThrowingCallable code) {
    return Objects.requireNonNull(catchThrowableOfType(ProblemException.class, code)).problem();
  }
}
