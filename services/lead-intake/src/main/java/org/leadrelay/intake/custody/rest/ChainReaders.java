package org.leadrelay.intake.custody.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.leadrelay.access.Actor;
import org.leadrelay.access.CurrentActor;
import org.leadrelay.intake.lead.Leads;
import org.leadrelay.intake.lead.Signatory;
import org.leadrelay.problem.CommonProblem;
import org.leadrelay.problem.Problem;
import org.leadrelay.problem.ProblemException;

/** Who reads a chain: whoever sees the lead, and auditors, who see no content. */
@ApplicationScoped
class ChainReaders {

  private final Leads leads;
  private final CurrentActor caller;

  ChainReaders(Leads leads, CurrentActor caller) {
    this.leads = leads;
    this.caller = caller;
  }

  /**
   * Lets the caller pass if the chain is in its sight.
   *
   * @return whether the salts may be given, with which values can be proved
   */
  boolean mayKnowContent(UUID id) {
    return switch (caller.actor()) {
      case Actor.Officer officer ->
          pass(
              leads.inSight(
                  id,
                  new Signatory(officer.jurisdiction(), officer.supervisor(), officer.subject())),
              true);
      case Actor.Auditor _ -> pass(leads.exists(id), false);
      case Actor.Courier _, Actor.Enterprise _, Actor.Operator _ -> throw notFound();
    };
  }

  private static boolean pass(boolean inSight, boolean content) {
    if (!inSight) {
      throw notFound();
    }
    return content;
  }

  private static ProblemException notFound() {
    return Problem.of(CommonProblem.NOT_FOUND).toException();
  }
}
