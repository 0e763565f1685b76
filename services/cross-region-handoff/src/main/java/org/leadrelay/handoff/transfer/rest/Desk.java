package org.leadrelay.handoff.transfer.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.time.Clock;
import java.time.Instant;
import org.leadrelay.access.CurrentActor;
import org.leadrelay.handoff.transfer.Decision;
import org.leadrelay.handoff.transfer.Decision.Accepted;
import org.leadrelay.handoff.transfer.Decision.Refused;
import org.leadrelay.handoff.transfer.Handoff;
import org.leadrelay.handoff.transfer.Seen;
import org.leadrelay.handoff.transfer.Sight;
import org.leadrelay.handoff.transfer.Signatory;
import org.leadrelay.jurisdiction.Jurisdictions;
import org.leadrelay.problem.CommonProblem;
import org.leadrelay.problem.Problem;
import org.leadrelay.problem.ProblemException;
import org.leadrelay.requests.ETags;

/** Where the caller's officer stands: who acts, and how a handoff is shown to that officer. */
@ApplicationScoped
public class Desk {

  private final CurrentActor caller;
  private final Jurisdictions tree;
  private final Clock clock;

  Desk(CurrentActor caller, Jurisdictions tree, Clock clock) {
    this.caller = caller;
    this.tree = tree;
    this.clock = clock;
  }

  /** Who is calling. */
  public Signatory signatory() {
    var officer = caller.officer();
    return new Signatory(officer.jurisdiction(), officer.supervisor(), officer.subject());
  }

  /** Out of sight, or not there at all. */
  public static ProblemException notFound() {
    return Problem.of(CommonProblem.NOT_FOUND).toException();
  }

  Instant now() {
    return clock.instant();
  }

  HandoffAnswer show(Seen seen, Signatory reader) {
    return HandoffAnswer.of(seen, reader, tree, clock.instant());
  }

  Response answer(Seen seen, Signatory reader) {
    return answer(Response.ok(), seen, reader);
  }

  /** What came of a move: the handoff as its mover sees it now, or the refusal. */
  Response answer(ResponseBuilder answer, Decision decision, Signatory mover) {
    return switch (decision) {
      case Accepted accepted -> answer(answer, seen(accepted.handoff(), mover), mover);
      case Refused refused -> throw Refusals.problem(refused, mover, tree);
    };
  }

  private Response answer(ResponseBuilder answer, Seen seen, Signatory reader) {
    return answer.entity(show(seen, reader)).tag(ETags.of(seen.handoff().version())).build();
  }

  private Seen seen(Handoff handoff, Signatory reader) {
    var sight = Sight.of(handoff, tree).get(reader.bureau());
    if (sight == null) {
      throw new IllegalStateException("a mover is out of sight of what it moved");
    }
    return new Seen(handoff, sight.kind());
  }
}
