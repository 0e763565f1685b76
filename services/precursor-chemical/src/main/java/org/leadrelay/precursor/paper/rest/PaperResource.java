package org.leadrelay.precursor.paper.rest;

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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.leadrelay.jurisdiction.Jurisdictions;
import org.leadrelay.precursor.enterprise.Reader;
import org.leadrelay.precursor.enterprise.rest.Desk;
import org.leadrelay.precursor.paper.Balance;
import org.leadrelay.precursor.paper.PaperEntry.Refused;
import org.leadrelay.precursor.paper.PaperEntry.Written;
import org.leadrelay.precursor.paper.PaperRegister;
import org.leadrelay.precursor.paper.RecordPaper;
import org.leadrelay.precursor.substance.rest.Goods;
import org.leadrelay.requests.Body;
import org.leadrelay.requests.ETags;
import org.leadrelay.requests.Idempotency;
import org.leadrelay.requests.IdempotencyKey;
import org.leadrelay.requests.Page;
import org.leadrelay.requests.Paging;

/** The register of papers: bureaus record, enterprises read their own and upload claims. */
@Path("/api/v1/papers")
@Tag(name = "Papers")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"officer", "enterprise"})
@RunOnVirtualThread
public class PaperResource {

  private final RecordPaper recording;
  private final PaperRegister register;
  private final Goods goods;
  private final Jurisdictions tree;
  private final Idempotency idempotency;
  private final Desk desk;

  PaperResource(
      RecordPaper recording,
      PaperRegister register,
      Goods goods,
      Jurisdictions tree,
      Idempotency idempotency,
      Desk desk) {
    this.recording = recording;
    this.register = register;
    this.goods = goods;
    this.tree = tree;
    this.idempotency = idempotency;
    this.desk = desk;
  }

  @POST
  @Operation(
      operationId = "recordPaper",
      summary = "Record a licence, permit or filing; an enterprise's upload is CLAIMED (证件登记)")
  @APIResponseSchema(value = PaperAnswer.class, responseCode = "201")
  public Response record(@BeanParam IdempotencyKey key, Body<PaperRequest> body) {
    var who = desk.reader();
    var draft = body.decode().draft(goods);
    return idempotency.once(
        key,
        body,
        () ->
            switch (recording.record(who, draft)) {
              case Written(var paper) ->
                  answer(
                      Response.created(URI.create("/api/v1/papers/" + paper.id())),
                      paper.id(),
                      who);
              case Refused refused -> throw PaperProblem.of(refused);
            });
  }

  @GET
  @Operation(operationId = "listPapers", summary = "The papers that I see, newest first")
  public Page<PaperAnswer> list(
      @BeanParam Paging paging,
      @Parameter(description = "Of this holder only, by credit code.") @QueryParam("holder")
          @Nullable String holder) {
    var window = paging.window("papers", holder);
    var rows =
        register.list(
            desk.reader(), holder, window.after(UUID::fromString).orElse(null), window.fetch());
    return window
        .page(rows, balance -> balance.paper().id())
        .map(balance -> PaperAnswer.of(balance, tree));
  }

  @GET
  @Path("/{id}")
  @Operation(operationId = "readPaper", summary = "One paper, and what is left of it")
  @APIResponseSchema(value = PaperAnswer.class, responseCode = "200")
  public Response read(@PathParam("id") UUID id) {
    return answer(Response.ok(), id, desk.reader());
  }

  private Response answer(Response.ResponseBuilder answer, UUID id, Reader reader) {
    Balance balance = register.see(id, reader).orElseThrow(Desk::notFound);
    return answer
        .entity(PaperAnswer.of(balance, tree))
        .tag(ETags.of(balance.paper().version()))
        .build();
  }
}
