package org.leadrelay.intake.lead.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.leadrelay.intake.lead.Position;
import org.leadrelay.intake.lead.SearchLeads;
import org.leadrelay.intake.lead.Wanted;
import org.leadrelay.problem.CommonProblem;
import org.leadrelay.problem.Problem;
import org.leadrelay.requests.Body;
import org.leadrelay.requests.Page;
import org.leadrelay.requests.Paging;

/** Finds leads; a POST, as no identifier may stand in a URL. */
@Path("/api/v1/leads/search")
@Tag(name = "Leads")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("officer")
@RunOnVirtualThread
public class SearchResource {

  private final SearchLeads searching;
  private final Desk desk;

  SearchResource(SearchLeads searching, Desk desk) {
    this.searching = searching;
    this.desk = desk;
  }

  @POST
  @Operation(
      operationId = "search",
      summary = "Leads with this identifier or text, the latest change first; 600 a day")
  public Page<LeadSummary> search(Body<SearchRequest> body) {
    var who = desk.signatory();
    var request = body.decode();
    var wanted = request.wanted();
    var window =
        new Paging(text(request.limit()), request.cursor())
            .window("search", wanted(wanted), request.filter());
    var after = window.after(Position::parse).orElse(null);
    return switch (searching.search(who, wanted, request.filter(), after, window.fetch())) {
      case SearchLeads.Result.Hits(var leads) ->
          window.page(leads, Position::of).map(lead -> desk.summary(lead, who));
      case SearchLeads.Result.UsedUp(var until) ->
          throw Problem.of(CommonProblem.RATE_LIMITED)
              .header("Retry-After", String.valueOf(until.toSeconds() + 1))
              .toException();
    };
  }

  private static @Nullable String text(@Nullable Integer limit) {
    return limit == null ? null : limit.toString();
  }

  /** What a cursor belongs to; it travels in bodies only, and to the one who searched. */
  private static String wanted(Wanted wanted) {
    return switch (wanted) {
      case Wanted.Text(var part) -> "text " + part;
      case Wanted.Exactly(var identifiers) ->
          "exactly "
              + String.join(
                  ",", identifiers.stream().map(it -> it.type() + " " + it.value()).toList());
    };
  }
}
