package org.leadrelay.intake.lead.rest;

import org.leadrelay.intake.lead.Decision.Refused;
import org.leadrelay.intake.lead.Refusal;
import org.leadrelay.problem.CommonProblem;
import org.leadrelay.problem.Problem;
import org.leadrelay.problem.ProblemCode;

/** A refusal as its caller hears it. */
final class Refusals {

  private Refusals() {}

  /**
   * The problem.
   *
   * @param given JSON pointer of the list that faulty identifiers stand in
   */
  static Problem problem(Refused refused, String given) {
    var problem = Problem.of(code(refused.refusal()));
    for (var fault : refused.faults()) {
      problem =
          problem.violation(
              given + "/" + fault.index() + "/value",
              fault.reason().name(),
              fault.reason().zh(),
              fault.reason().en());
    }
    if (!refused.differing().isEmpty()) {
      problem = problem.with("differing", refused.differing());
    }
    if (refused.refusal() == Refusal.LEAD_DIFFERS && refused.lead() != null) {
      problem = problem.with("lead", refused.lead().id());
    }
    return problem;
  }

  private static ProblemCode code(Refusal refusal) {
    return switch (refusal) {
      case NOT_FOUND -> CommonProblem.NOT_FOUND;
      case ROLE_REQUIRED -> CommonProblem.ROLE_REQUIRED;
      case LEAD_WRONG_STATE -> LeadProblem.LEAD_WRONG_STATE;
      case LEAD_NOT_YOUR_ACTION -> LeadProblem.LEAD_NOT_YOUR_ACTION;
      case HANDLING_LOWERED -> LeadProblem.HANDLING_LOWERED;
      case LEAD_DIFFERS -> LeadProblem.LEAD_DIFFERS;
      case JURISDICTION_UNKNOWN -> LeadProblem.JURISDICTION_UNKNOWN;
      case NOT_A_DESCENDANT -> LeadProblem.NOT_A_DESCENDANT;
      case LEAD_UNKNOWN -> LeadProblem.LEAD_UNKNOWN;
      case IDENTIFIER_UNKNOWN -> LeadProblem.IDENTIFIER_UNKNOWN;
      case IDENTIFIER_INVALID -> LeadProblem.IDENTIFIER_INVALID;
    };
  }
}
