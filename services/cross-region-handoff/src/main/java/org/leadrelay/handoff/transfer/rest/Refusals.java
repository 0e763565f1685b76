package org.leadrelay.handoff.transfer.rest;

import org.leadrelay.handoff.transfer.Decision.Refused;
import org.leadrelay.handoff.transfer.Refusal;
import org.leadrelay.handoff.transfer.Signatory;
import org.leadrelay.jurisdiction.Jurisdictions;
import org.leadrelay.problem.CommonProblem;
import org.leadrelay.problem.Problem;
import org.leadrelay.problem.ProblemCode;
import org.leadrelay.problem.ProblemException;

/** A refusal as its caller hears it. */
final class Refusals {

  private Refusals() {}

  static ProblemException problem(Refused refused, Signatory caller, Jurisdictions tree) {
    var problem = Problem.of(code(refused.refusal()));
    if (refused.refusal() == Refusal.HANDOFF_WRONG_STATE && refused.handoff() != null) {
      problem =
          problem
              .with("state", refused.handoff().state())
              .with("allowedActions", HandoffAnswer.allowed(refused.handoff(), caller, tree));
    }
    if (refused.other() != null) {
      problem = problem.with("handoff", refused.other());
    }
    return problem.toException();
  }

  private static ProblemCode code(Refusal refusal) {
    return switch (refusal) {
      case NOT_FOUND -> CommonProblem.NOT_FOUND;
      case HANDOFF_WRONG_STATE -> HandoffProblem.HANDOFF_WRONG_STATE;
      case HANDOFF_NOT_YOUR_ACTION -> HandoffProblem.HANDOFF_NOT_YOUR_ACTION;
      case HANDOFF_ACTIVE -> HandoffProblem.HANDOFF_ACTIVE;
      case HANDOFF_VISITED -> HandoffProblem.HANDOFF_VISITED;
      case HANDOFF_HOP_LIMIT -> HandoffProblem.HANDOFF_HOP_LIMIT;
      case HANDOFF_PAUSED -> HandoffProblem.HANDOFF_PAUSED;
      case HANDOFF_NOT_PAUSED -> HandoffProblem.HANDOFF_NOT_PAUSED;
      case RETURN_TOO_LATE -> HandoffProblem.RETURN_TOO_LATE;
      case SUPPLEMENT_NOT_ASKED -> HandoffProblem.SUPPLEMENT_NOT_ASKED;
      case SUPPLEMENT_LIMIT -> HandoffProblem.SUPPLEMENT_LIMIT;
      case SUPERVISION_UNANSWERED -> HandoffProblem.SUPERVISION_UNANSWERED;
      case SUPERVISION_NONE_PENDING -> HandoffProblem.SUPERVISION_NONE_PENDING;
      case EXTENSION_PENDING -> HandoffProblem.EXTENSION_PENDING;
      case EXTENSION_NONE_PENDING -> HandoffProblem.EXTENSION_NONE_PENDING;
      case EXTENSION_USED -> HandoffProblem.EXTENSION_USED;
      case JURISDICTION_UNKNOWN -> HandoffProblem.JURISDICTION_UNKNOWN;
      case SAME_JURISDICTION -> HandoffProblem.SAME_JURISDICTION;
      case NOT_A_DESCENDANT -> HandoffProblem.NOT_A_DESCENDANT;
    };
  }
}
