package org.leadrelay.intake.lead.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.leadrelay.intake.lead.Decision.Accepted;
import org.leadrelay.intake.lead.Leads;
import org.leadrelay.intake.lead.Position;
import org.leadrelay.intake.lead.RegisterLead;
import org.leadrelay.requests.Body;
import org.leadrelay.requests.Idempotency;
import org.leadrelay.requests.IdempotencyKey;
import org.leadrelay.requests.Page;
import org.leadrelay.requests.Paging;

/** Takes leads in, and shows those that a bureau may see. */
@Path("/api/v1/leads")
@Tag(name = "Leads")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("officer")
@RunOnVirtualThread
public class LeadResource {

  private final RegisterLead registering;
  private final Leads leads;
  private final Idempotency idempotency;
  private final Desk desk;

  LeadResource(RegisterLead registering, Leads leads, Idempotency idempotency, Desk desk) {
    this.registering = registering;
    this.leads = leads;
    this.idempotency = idempotency;
    this.desk = desk;
  }

  @POST
  @Operation(
      operationId = "register",
      summary = "Register a lead (线索登记); the same report of the same source answers the first one")
  @APIResponseSchema(value = LeadAnswer.class, responseCode = "201")
  public Response register(@BeanParam IdempotencyKey key, Body<RegisterRequest> body) {
    var who = desk.signatory();
    var registration = body.decode().registration(desk.now());
    return idempotency.once(
        key,
        body,
        () -> {
          var decision = registering.register(who, registration);
          var answer =
              decision instanceof Accepted registered
                  ? Response.created(URI.create("/api/v1/leads/" + registered.lead().id()))
                  : Response.ok();
          return desk.answer(answer, decision, who);
        });
  }

  @GET
  @Operation(operationId = "listLeads", summary = "What I may see, the latest change first")
  public Page<LeadSummary> list(@BeanParam Paging paging, @BeanParam Narrowed narrowed) {
    var who = desk.signatory();
    var filter = narrowed.filter();
    var window = paging.window("leads", narrowed);
    var rows = leads.list(who, filter, window.after(Position::parse).orElse(null), window.fetch());
    return window.page(rows, Position::of).map(lead -> desk.summary(lead, who));
  }

  @GET
  @Path("/{id}")
  @Operation(operationId = "readLead", summary = "One lead, its identifiers masked")
  @APIResponseSchema(value = LeadAnswer.class, responseCode = "200")
  public Response read(@PathParam("id") UUID id) {
    var who = desk.signatory();
    return desk.answer(Response.ok(), desk.seen(id, who), who);
  }
}
