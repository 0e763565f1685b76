package org.leadrelay.precursor.consignment.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.leadrelay.access.Actor;
import org.leadrelay.access.CurrentActor;
import org.leadrelay.precursor.consignment.Consignment;
import org.leadrelay.precursor.consignment.Outcome;
import org.leadrelay.precursor.consignment.Outcome.Accepted;
import org.leadrelay.precursor.consignment.Outcome.PaperMissing;
import org.leadrelay.precursor.consignment.Outcome.Refused;
import org.leadrelay.precursor.enterprise.Reader;
import org.leadrelay.precursor.enterprise.Site;
import org.leadrelay.precursor.enterprise.Sites;
import org.leadrelay.problem.CommonProblem;
import org.leadrelay.problem.Problem;
import org.leadrelay.requests.ETags;

/** How consignments are shown, and which enterprise is calling. */
@ApplicationScoped
class ConsignmentDesk {

  private final CurrentActor caller;
  private final Sites sites;

  ConsignmentDesk(CurrentActor caller, Sites sites) {
    this.caller = caller;
    this.sites = sites;
  }

  Reader.OfEnterprise enterprise() {
    if (caller.actor() instanceof Actor.Enterprise(String uscc, String subject)) {
      return new Reader.OfEnterprise(uscc, subject);
    }
    throw Problem.of(CommonProblem.ROLE_REQUIRED).toException();
  }

  ConsignmentAnswer show(Consignment consignment, Reader reader) {
    return ConsignmentAnswer.of(
        consignment, ConsignmentAnswer.showsMass(reader, sides(consignment)));
  }

  Response answer(ResponseBuilder answer, Consignment consignment, Reader reader) {
    return answer.entity(show(consignment, reader)).tag(ETags.of(consignment.version())).build();
  }

  Response answer(ResponseBuilder answer, Outcome outcome, Reader reader) {
    return switch (outcome) {
      case Accepted(var consignment) -> answer(answer, consignment, reader);
      case PaperMissing(var defects) -> throw MissingPapers.problem(defects);
      case Refused(var why) -> throw ConsignmentProblem.of(why);
    };
  }

  private List<String> sides(Consignment consignment) {
    return Stream.of(Optional.ofNullable(consignment.from()), Optional.ofNullable(consignment.to()))
        .flatMap(Optional::stream)
        .flatMap(id -> sites.find(id).stream())
        .map(Site::enterprise)
        .toList();
  }
}
