package org.leadrelay.access;

import org.leadrelay.access.Actor.Officer;

/** The actor of the current request. */
public interface CurrentActor {

  /**
   * Who is calling.
   *
   * @throws org.leadrelay.problem.ProblemException {@code UNAUTHENTICATED} without a token, {@code
   *     ROLE_REQUIRED} with one that stands for no actor
   */
  Actor actor();

  /**
   * The calling officer.
   *
   * @throws org.leadrelay.problem.ProblemException {@code ROLE_REQUIRED} if it is somebody else
   */
  Officer officer();

  /**
   * Who is calling, through which client: actor name, {@code azp} and {@code sub}. Keys what is
   * kept or counted per caller.
   *
   * @throws org.leadrelay.problem.ProblemException as {@link #actor()}
   */
  String caller();

  /** Whether there is an actor; false for the public. */
  boolean isKnown();
}
