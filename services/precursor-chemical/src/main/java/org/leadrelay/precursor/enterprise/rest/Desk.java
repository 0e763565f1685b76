package org.leadrelay.precursor.enterprise.rest;

import jakarta.enterprise.context.ApplicationScoped;
import org.leadrelay.access.Actor;
import org.leadrelay.access.CurrentActor;
import org.leadrelay.precursor.enterprise.Reader;
import org.leadrelay.problem.CommonProblem;
import org.leadrelay.problem.Problem;
import org.leadrelay.problem.ProblemException;

/** Who is calling, as this service's rules know callers. */
@ApplicationScoped
public class Desk {

  private final CurrentActor caller;

  Desk(CurrentActor caller) {
    this.caller = caller;
  }

  /**
   * The caller as a reader.
   *
   * @throws ProblemException ROLE_REQUIRED if it is neither an officer nor an enterprise
   */
  public Reader reader() {
    return switch (caller.actor()) {
      case Actor.Officer _ -> officer();
      case Actor.Enterprise(String uscc, String subject) -> new Reader.OfEnterprise(uscc, subject);
      case Actor.Courier _, Actor.Operator _, Actor.Auditor _ ->
          throw Problem.of(CommonProblem.ROLE_REQUIRED).toException();
    };
  }

  /**
   * The calling officer.
   *
   * @throws ProblemException ROLE_REQUIRED if it is somebody else
   */
  public Reader.OfBureau officer() {
    var officer = caller.officer();
    return new Reader.OfBureau(officer.jurisdiction(), officer.supervisor(), officer.subject());
  }

  public static ProblemException notFound() {
    return Problem.of(CommonProblem.NOT_FOUND).toException();
  }
}
