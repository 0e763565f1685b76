package org.leadrelay.intake.watchlist.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import org.leadrelay.intake.lead.Signatory;
import org.leadrelay.intake.lead.rest.Desk;
import org.leadrelay.intake.lead.rest.LeadProblem;
import org.leadrelay.intake.watchlist.Watch;
import org.leadrelay.intake.watchlist.WatchDecision;
import org.leadrelay.intake.watchlist.WatchRules;
import org.leadrelay.jurisdiction.Jurisdictions;
import org.leadrelay.problem.CommonProblem;
import org.leadrelay.problem.Problem;
import org.leadrelay.problem.ProblemCode;
import org.leadrelay.problem.ProblemException;
import org.leadrelay.requests.ETags;

/** How entries and refusals are shown to the caller's officer. */
@ApplicationScoped
class WatchDesk {

  private final Desk desk;
  private final Jurisdictions tree;

  WatchDesk(Desk desk, Jurisdictions tree) {
    this.desk = desk;
    this.tree = tree;
  }

  WatchAnswer show(Watch watch, Signatory reader) {
    return WatchAnswer.of(watch, WatchRules.allowed(watch, reader, desk.now(), tree));
  }

  Response answer(ResponseBuilder answer, Watch watch, Signatory reader) {
    return answer.entity(show(watch, reader)).tag(ETags.of(watch.version())).build();
  }

  ProblemException problem(WatchDecision.Refused refused, Signatory mover) {
    var problem = Problem.of(code(refused));
    var watch = refused.watch();
    if (watch != null && code(refused) == WatchProblem.WATCH_WRONG_STATE) {
      problem =
          problem
              .with("state", watch.state())
              .with("allowedActions", show(watch, mover).allowedActions());
    }
    return problem.toException();
  }

  private static ProblemCode code(WatchDecision.Refused refused) {
    return switch (refused.refusal()) {
      case NOT_FOUND -> CommonProblem.NOT_FOUND;
      case ROLE_REQUIRED -> CommonProblem.ROLE_REQUIRED;
      case LEAD_UNKNOWN -> LeadProblem.LEAD_UNKNOWN;
      case LEAD_WRONG_STATE -> LeadProblem.LEAD_WRONG_STATE;
      case LEAD_NOT_YOUR_ACTION -> LeadProblem.LEAD_NOT_YOUR_ACTION;
      case IDENTIFIER_UNKNOWN -> LeadProblem.IDENTIFIER_UNKNOWN;
      case WATCH_WRONG_STATE -> WatchProblem.WATCH_WRONG_STATE;
      case WATCH_SECRET -> WatchProblem.WATCH_SECRET;
      case WATCH_SAME_PERSON -> WatchProblem.WATCH_SAME_PERSON;
      case HUB_VALUE -> WatchProblem.HUB_VALUE;
      case TYPE_NOT_WATCHABLE -> WatchProblem.TYPE_NOT_WATCHABLE;
      case WATCH_TOO_LONG -> WatchProblem.WATCH_TOO_LONG;
    };
  }
}
