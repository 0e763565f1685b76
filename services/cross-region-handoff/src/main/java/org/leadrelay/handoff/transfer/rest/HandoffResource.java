package org.leadrelay.handoff.transfer.rest;

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
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.leadrelay.handoff.clock.Urgency;
import org.leadrelay.handoff.transfer.Counts;
import org.leadrelay.handoff.transfer.Decision.Accepted;
import org.leadrelay.handoff.transfer.Handoffs;
import org.leadrelay.handoff.transfer.SendHandoff;
import org.leadrelay.handoff.transfer.State;
import org.leadrelay.requests.Body;
import org.leadrelay.requests.Idempotency;
import org.leadrelay.requests.IdempotencyKey;
import org.leadrelay.requests.Page;
import org.leadrelay.requests.Paging;

/** Sends a lead, and shows what a bureau has to do with. */
@Path("/api/v1/handoffs")
@Tag(name = "Handoffs")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("officer")
@RunOnVirtualThread
public class HandoffResource {

  private final SendHandoff sending;
  private final Handoffs handoffs;
  private final Idempotency idempotency;
  private final Desk desk;
  private final Clock clock;

  HandoffResource(
      SendHandoff sending, Handoffs handoffs, Idempotency idempotency, Desk desk, Clock clock) {
    this.sending = sending;
    this.handoffs = handoffs;
    this.idempotency = idempotency;
    this.desk = desk;
    this.clock = clock;
  }

  @POST
  @Operation(operationId = "send", summary = "Send a lead to another jurisdiction (线索移交)")
  @APIResponseSchema(value = HandoffAnswer.class, responseCode = "201")
  public Response send(@BeanParam IdempotencyKey key, Body<SendRequest> body) {
    var who = desk.signatory();
    var request = body.decode().sending();
    return idempotency.once(
        key,
        body,
        () -> {
          var decision = sending.send(who, request);
          var answer =
              decision instanceof Accepted sent
                  ? Response.created(URI.create("/api/v1/handoffs/" + sent.handoff().id()))
                  : Response.serverError();
          return desk.answer(answer, decision, who);
        });
  }

  @GET
  @Operation(operationId = "listHandoffs", summary = "What my bureau sees, newest first")
  public Page<HandoffAnswer> list(@BeanParam Paging paging, @BeanParam Narrowed narrowed) {
    var who = desk.signatory();
    var filter = narrowed.filter(clock.instant());
    var window = paging.window("handoffs", narrowed);
    var rows =
        handoffs.list(
            who.bureau(), filter, window.after(UUID::fromString).orElse(null), window.fetch());
    return window.page(rows, seen -> seen.handoff().id()).map(seen -> desk.show(seen, who));
  }

  @GET
  @Path("/counts")
  @Operation(operationId = "countHandoffs", summary = "How many handoffs my bureau sees")
  public CountsAnswer count(@QueryParam("box") @Nullable String box) {
    var filter = new Narrowed(box, null, null, null).filter(clock.instant());
    return CountsAnswer.of(box, handoffs.count(desk.signatory().bureau(), filter));
  }

  @GET
  @Path("/{id}")
  @Operation(operationId = "readHandoff", summary = "One handoff, as far as my bureau sees it")
  @APIResponseSchema(value = HandoffAnswer.class, responseCode = "200")
  public Response read(@PathParam("id") UUID id) {
    var who = desk.signatory();
    var seen = handoffs.see(id, who.bureau()).orElseThrow(Desk::notFound);
    return desk.answer(seen, who);
  }

  /** How many, by state and urgency. */
  public record CountsAnswer(
      @Nullable String box,
      long total,
      Map<State, Long> byState,
      Map<Urgency, Long> byUrgency,
      long overdue) {

    static CountsAnswer of(@Nullable String box, Counts counts) {
      return new CountsAnswer(
          box, counts.total(), counts.byState(), counts.byUrgency(), counts.overdue());
    }
  }
}
