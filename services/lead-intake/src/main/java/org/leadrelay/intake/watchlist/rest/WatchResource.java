package org.leadrelay.intake.watchlist.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.leadrelay.intake.lead.rest.Desk;
import org.leadrelay.intake.watchlist.AskToWatch;
import org.leadrelay.intake.watchlist.Watch;
import org.leadrelay.intake.watchlist.WatchDecision;
import org.leadrelay.intake.watchlist.WatchState;
import org.leadrelay.intake.watchlist.Watches;
import org.leadrelay.requests.Body;
import org.leadrelay.requests.Idempotency;
import org.leadrelay.requests.IdempotencyKey;
import org.leadrelay.requests.Page;
import org.leadrelay.requests.Paging;
import org.leadrelay.requests.QueryWord;

/** What is watched for, and asked to be. */
@Path("/api/v1/watchlist")
@Tag(name = "Watchlist")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("officer")
@RunOnVirtualThread
public class WatchResource {

  private final AskToWatch asking;
  private final Watches watches;
  private final Idempotency idempotency;
  private final Desk desk;
  private final WatchDesk shown;

  WatchResource(
      AskToWatch asking, Watches watches, Idempotency idempotency, Desk desk, WatchDesk shown) {
    this.asking = asking;
    this.watches = watches;
    this.idempotency = idempotency;
    this.desk = desk;
    this.shown = shown;
  }

  @POST
  @Operation(
      operationId = "askToWatch",
      summary = "Ask for an identifier of a lead to be watched for (布控申请)")
  @APIResponseSchema(value = WatchAnswer.class, responseCode = "201")
  public Response ask(@BeanParam IdempotencyKey key, Body<WatchBody.Ask> body) {
    var who = desk.signatory();
    var request = body.decode().request(desk.now());
    return idempotency.once(
        key,
        body,
        () ->
            switch (asking.ask(who, request)) {
              case WatchDecision.Accepted(var watch) ->
                  shown.answer(
                      Response.created(URI.create("/api/v1/watchlist/" + watch.id())), watch, who);
              case WatchDecision.Refused refused -> throw shown.problem(refused, who);
            });
  }

  @GET
  @Operation(operationId = "listWatches", summary = "What I may see of it, newest first")
  public Page<WatchAnswer> list(
      @BeanParam Paging paging,
      @Parameter(schema = @Schema(implementation = WatchState.class)) @QueryParam("state")
          @Nullable String state,
      @QueryParam("lead") @Nullable UUID lead) {
    var who = desk.signatory();
    var wanted = QueryWord.oneOf(WatchState.class, "state", state);
    var window = paging.window("watchlist", wanted, lead);
    var rows =
        watches.list(
            who, wanted, lead, window.after(UUID::fromString).orElse(null), window.fetch());
    return window.page(rows, Watch::id).map(watch -> shown.show(watch, who));
  }

  @GET
  @Path("/{id}")
  @Operation(operationId = "readWatch", summary = "One entry")
  @APIResponseSchema(value = WatchAnswer.class, responseCode = "200")
  public Response read(@PathParam("id") UUID id) {
    var who = desk.signatory();
    return watches
        .see(id, who)
        .map(watch -> shown.answer(Response.ok(), watch, who))
        .orElseThrow(Desk::notFound);
  }
}
