package org.leadrelay.precursor.consignment.rest;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.leadrelay.precursor.consignment.ApplyToMove;
import org.leadrelay.precursor.consignment.Consignment;
import org.leadrelay.precursor.consignment.Consignments;
import org.leadrelay.precursor.consignment.Outcome.Accepted;
import org.leadrelay.precursor.enterprise.rest.Desk;
import org.leadrelay.precursor.substance.rest.Goods;
import org.leadrelay.requests.Body;
import org.leadrelay.requests.Idempotency;
import org.leadrelay.requests.IdempotencyKey;
import org.leadrelay.requests.Page;
import org.leadrelay.requests.Paging;
import org.leadrelay.requests.QueryWord;

/** Applications to move goods, and the goods on their way. */
@Path("/api/v1/consignments")
@Tag(name = "Consignments")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"officer", "enterprise"})
@RunOnVirtualThread
public class ConsignmentResource {

  private final ApplyToMove applying;
  private final Consignments consignments;
  private final Goods goods;
  private final Idempotency idempotency;
  private final ConsignmentDesk parties;
  private final Desk desk;
  private final Clock clock;

  ConsignmentResource(
      ApplyToMove applying,
      Consignments consignments,
      Goods goods,
      Idempotency idempotency,
      ConsignmentDesk parties,
      Desk desk,
      Clock clock) {
    this.applying = applying;
    this.consignments = consignments;
    this.goods = goods;
    this.idempotency = idempotency;
    this.parties = parties;
    this.desk = desk;
    this.clock = clock;
  }

  @POST
  @RolesAllowed("enterprise")
  @Operation(
      operationId = "applyToMove",
      summary = "Apply to move goods: every paper needed is reserved, or none (运输申请)")
  @APIResponseSchema(value = ConsignmentAnswer.class, responseCode = "201")
  public Response apply(@BeanParam IdempotencyKey key, Body<ConsignmentRequest> body) {
    var who = parties.enterprise();
    var application = body.decode().application(goods, clock.instant());
    return idempotency.once(
        key,
        body,
        () -> {
          var outcome = applying.apply(who, application);
          var answer =
              outcome instanceof Accepted planned
                  ? Response.created(
                      URI.create("/api/v1/consignments/" + planned.consignment().id()))
                  : Response.serverError();
          return parties.answer(answer, outcome, who);
        });
  }

  @GET
  @Operation(operationId = "listConsignments", summary = "The consignments I see, newest first")
  public Page<ConsignmentAnswer> list(
      @BeanParam Paging paging,
      @Parameter(schema = @Schema(implementation = Consignment.State.class)) @QueryParam("state")
          @Nullable String state) {
    var reader = desk.reader();
    var wanted = QueryWord.oneOf(Consignment.State.class, "state", state);
    var window = paging.window("consignments", state);
    var rows =
        consignments.list(
            reader, wanted, window.after(UUID::fromString).orElse(null), window.fetch());
    return window.page(rows, Consignment::id).map(found -> parties.show(found, reader));
  }

  @GET
  @Path("/{id}")
  @Operation(operationId = "readConsignment", summary = "One consignment")
  @APIResponseSchema(value = ConsignmentAnswer.class, responseCode = "200")
  public Response read(@PathParam("id") UUID id) {
    var reader = desk.reader();
    return parties.answer(
        Response.ok(), consignments.see(id, reader).orElseThrow(Desk::notFound), reader);
  }
}
