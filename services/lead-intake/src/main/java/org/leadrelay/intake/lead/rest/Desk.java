package org.leadrelay.intake.lead.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.leadrelay.access.CurrentActor;
import org.leadrelay.intake.lead.Decision;
import org.leadrelay.intake.lead.Decision.Accepted;
import org.leadrelay.intake.lead.Decision.Existing;
import org.leadrelay.intake.lead.Decision.Refused;
import org.leadrelay.intake.lead.HandoffTraces;
import org.leadrelay.intake.lead.Lead;
import org.leadrelay.intake.lead.LeadHistory;
import org.leadrelay.intake.lead.Leads;
import org.leadrelay.intake.lead.Refusal;
import org.leadrelay.intake.lead.Signatory;
import org.leadrelay.intake.lead.Transitions;
import org.leadrelay.intake.lead.Verb;
import org.leadrelay.problem.CommonProblem;
import org.leadrelay.problem.Problem;
import org.leadrelay.problem.ProblemException;
import org.leadrelay.requests.ETags;

/** Where the caller's officer stands: who acts, and how a lead is shown to that officer. */
@ApplicationScoped
public class Desk {

  /** Entries of the timeline that a lead's answer shows; all of them have a call of their own. */
  static final int LATEST = 50;

  private final CurrentActor caller;
  private final Leads leads;
  private final LeadHistory history;
  private final HandoffTraces traces;
  private final Clock clock;

  Desk(CurrentActor caller, Leads leads, LeadHistory history, HandoffTraces traces, Clock clock) {
    this.caller = caller;
    this.leads = leads;
    this.history = history;
    this.traces = traces;
    this.clock = clock;
  }

  /** The calling officer. */
  public Signatory signatory() {
    var officer = caller.officer();
    return new Signatory(officer.jurisdiction(), officer.supervisor(), officer.subject());
  }

  /** Now, by the service's clock. */
  public Instant now() {
    return clock.instant();
  }

  /** Out of sight, or not there. */
  public static ProblemException notFound() {
    return Problem.of(CommonProblem.NOT_FOUND).toException();
  }

  /** The lead; NOT_FOUND if its officer does not see it. */
  public Lead seen(UUID id, Signatory reader) {
    return leads.see(id, reader).orElseThrow(Desk::notFound);
  }

  /** Lets a call pass whose officer sees the lead. */
  public void requireInSight(UUID id, Signatory reader) {
    if (!leads.inSight(id, reader)) {
      throw notFound();
    }
  }

  /** A lead as lists show it. */
  public LeadSummary summary(Lead lead, Signatory reader) {
    return LeadSummary.of(lead, allowed(lead, reader));
  }

  /** The lead with its handoffs and what happened last. */
  public Response answer(ResponseBuilder answer, Lead lead, Signatory reader) {
    var now = clock.instant();
    var handoffs = traces.of(lead.id()).stream().map(trace -> HandoffShown.of(trace, now)).toList();
    var timeline = history.latest(lead.id(), LATEST).stream().map(TimelineAnswer::of).toList();
    return answer
        .entity(LeadAnswer.of(lead, handoffs, timeline, allowed(lead, reader)))
        .tag(ETags.of(lead.version()))
        .build();
  }

  /** What came of a move: the lead as its mover sees it now, or the refusal. */
  public Response answer(ResponseBuilder answer, Decision decision, Signatory mover) {
    return answer(answer, decision, mover, "/identifiers");
  }

  Response answer(ResponseBuilder answer, Decision decision, Signatory mover, String identifiers) {
    return switch (decision) {
      case Accepted accepted -> answer(answer, accepted.lead(), mover);
      case Existing existing ->
          answer(Response.ok().header("Lead-Existing", true), existing.lead(), mover);
      case Refused refused -> throw problem(refused, identifiers);
    };
  }

  /** A problem that says where the lead stands, and what the caller could do. */
  public Problem withState(Problem problem, Lead lead) {
    return problem.with("state", lead.status()).with("allowedActions", allowed(lead, signatory()));
  }

  private ProblemException problem(Refused refused, String identifiers) {
    var problem = Refusals.problem(refused, identifiers);
    var lead = refused.lead();
    return refused.refusal() == Refusal.LEAD_WRONG_STATE && lead != null
        ? withState(problem, lead).toException()
        : problem.toException();
  }

  private List<String> allowed(Lead lead, Signatory reader) {
    return Transitions.allowed(lead, reader, clock.instant()).stream().map(Verb::word).toList();
  }
}
