package org.leadrelay.intake.watchlist.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.leadrelay.intake.lead.rest.Desk;
import org.leadrelay.intake.watchlist.ActOnWatch;
import org.leadrelay.intake.watchlist.WatchAction;
import org.leadrelay.intake.watchlist.WatchDecision;
import org.leadrelay.intake.watchlist.Watches;
import org.leadrelay.requests.Body;
import org.leadrelay.requests.IfMatch;

/** What leading officers decide about the watchlist. */
@Path("/api/v1/watchlist/{id}")
@Tag(name = "Watchlist")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("supervisor")
@RunOnVirtualThread
public class WatchActionResource {

  private final ActOnWatch acting;
  private final Watches watches;
  private final Desk desk;
  private final WatchDesk shown;

  WatchActionResource(ActOnWatch acting, Watches watches, Desk desk, WatchDesk shown) {
    this.acting = acting;
    this.watches = watches;
    this.desk = desk;
    this.shown = shown;
  }

  @POST
  @Path("/approve")
  @Operation(
      operationId = "approveWatch",
      summary = "Approve what another officer asked for: its beginning, or a later end")
  @APIResponseSchema(value = WatchAnswer.class, responseCode = "200")
  public Response approve(
      @PathParam("id") UUID id, @BeanParam IfMatch ifMatch, Body<WatchBody.Approve> body) {
    return act(id, ifMatch, body, _ -> new WatchAction.Approve());
  }

  @POST
  @Path("/refuse")
  @Operation(operationId = "refuseWatch", summary = "Refuse what was asked for")
  @APIResponseSchema(value = WatchAnswer.class, responseCode = "200")
  public Response refuse(
      @PathParam("id") UUID id, @BeanParam IfMatch ifMatch, Body<WatchBody.End> body) {
    return act(id, ifMatch, body, end -> new WatchAction.Refuse(end.reason().strip()));
  }

  @POST
  @Path("/withdraw")
  @Operation(operationId = "withdrawWatch", summary = "End it")
  @APIResponseSchema(value = WatchAnswer.class, responseCode = "200")
  public Response withdraw(
      @PathParam("id") UUID id, @BeanParam IfMatch ifMatch, Body<WatchBody.End> body) {
    return act(id, ifMatch, body, end -> new WatchAction.Withdraw(end.reason().strip()));
  }

  @POST
  @Path("/renew")
  @RolesAllowed("officer")
  @Operation(operationId = "renewWatch", summary = "Ask for a later end; another approves it")
  @APIResponseSchema(value = WatchAnswer.class, responseCode = "200")
  public Response renew(
      @PathParam("id") UUID id, @BeanParam IfMatch ifMatch, Body<WatchBody.Renew> body) {
    return act(
        id,
        ifMatch,
        body,
        renew -> {
          WatchBody.future(renew.until(), desk.now());
          return new WatchAction.Renew(renew.until());
        });
  }

  private <T> Response act(
      UUID id, IfMatch ifMatch, Body<T> body, Function<T, WatchAction> action) {
    var who = desk.signatory();
    if (watches.see(id, who).isEmpty()) {
      throw Desk.notFound();
    }
    var asked = action.apply(body.decode());
    return switch (acting.act(who, id, ifMatch::require, asked)) {
      case WatchDecision.Accepted(var watch) -> shown.answer(Response.ok(), watch, who);
      case WatchDecision.Refused refused -> throw shown.problem(refused, who);
    };
  }
}
