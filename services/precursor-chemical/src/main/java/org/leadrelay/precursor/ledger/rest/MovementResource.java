package org.leadrelay.precursor.ledger.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.leadrelay.precursor.enterprise.Reader;
import org.leadrelay.precursor.enterprise.rest.Desk;
import org.leadrelay.precursor.ledger.Books;
import org.leadrelay.precursor.ledger.Books.Line;
import org.leadrelay.precursor.ledger.Counterparts;
import org.leadrelay.precursor.ledger.Decision;
import org.leadrelay.precursor.ledger.Movement;
import org.leadrelay.precursor.ledger.PostMovements;
import org.leadrelay.precursor.ledger.Refusal;
import org.leadrelay.precursor.ledger.ReverseMovement;
import org.leadrelay.problem.Language;
import org.leadrelay.requests.Body;
import org.leadrelay.requests.BodyLimit;
import org.leadrelay.requests.Page;
import org.leadrelay.requests.Paging;

/** Posts in the book and reads it. What is written stays; it can only be reversed. */
@Path("/api/v1/movements")
@Tag(name = "Movements")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"officer", "enterprise"})
@RunOnVirtualThread
public class MovementResource {

  private static final String NDJSON = "application/x-ndjson";

  private final PostMovements posting;
  private final ReverseMovement reversing;
  private final Batch batch;
  private final Books books;
  private final Counterparts counterparts;
  private final Desk desk;

  MovementResource(
      PostMovements posting,
      ReverseMovement reversing,
      Batch batch,
      Books books,
      Counterparts counterparts,
      Desk desk) {
    this.posting = posting;
    this.reversing = reversing;
    this.batch = batch;
    this.books = books;
    this.counterparts = counterparts;
    this.desk = desk;
  }

  @POST
  @Consumes({MediaType.APPLICATION_JSON, NDJSON})
  @Operation(
      operationId = "postMovement",
      summary = "Post what happened; as NDJSON up to 10,000 at once (出入库流水)")
  @APIResponseSchema(value = MovementAnswer.class, responseCode = "201")
  @APIResponse(
      responseCode = "200",
      description =
          "What was posted under this clientRef before; of NDJSON, what came of each line",
      content = @Content(schema = @Schema(anyOf = {MovementAnswer.class, BatchAnswer.class})))
  public Response post(
      @Parameter(hidden = true) @HeaderParam(HttpHeaders.CONTENT_TYPE) @Nullable String type,
      @Parameter(hidden = true) @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language,
      @BodyLimit(mebibytes = 16) Body<MovementRequest> body) {
    var who = desk.reader();
    if (type != null && type.startsWith(NDJSON)) {
      return Response.ok(batch.post(who, body.bytes(), Language.preferred(language))).build();
    }
    var said = body.decode().posting();
    return answer(who, Attempts.twice(() -> posting.post(who, List.of(said)).getFirst()));
  }

  @GET
  @Operation(operationId = "listMovements", summary = "The movements that I see, newest first")
  public Page<MovementAnswer> list(@BeanParam Paging paging, @BeanParam MovementNarrowed narrowed) {
    var reader = desk.reader();
    var filter = narrowed.filter();
    var window = paging.window("movements", narrowed);
    var rows =
        books.movements(
            reader, filter, window.after(UUID::fromString).orElse(null), window.fetch());
    return window.page(rows, line -> line.movement().id()).map(this::show);
  }

  @GET
  @Path("/{id}")
  @Operation(operationId = "readMovement", summary = "One movement, and what became of it")
  public MovementAnswer read(@PathParam("id") UUID id) {
    return show(seen(id, desk.reader()));
  }

  @POST
  @Path("/{id}/reversal")
  @Operation(operationId = "reverseMovement", summary = "It never happened (冲销)")
  @APIResponseSchema(value = MovementAnswer.class, responseCode = "201")
  @APIResponse(
      responseCode = "200",
      description = "It was done before",
      content = @Content(schema = @Schema(implementation = MovementAnswer.class)))
  public Response reverse(@PathParam("id") UUID id, Body<ReversalRequest.Reverse> body) {
    var who = desk.reader();
    own(id, who);
    var said = body.decode();
    return answer(
        who,
        Attempts.twice(() -> reversing.reverse(who, id, said.reason().strip(), said.replacedBy())));
  }

  @POST
  @Path("/{id}/correction")
  @Operation(
      operationId = "correctMovement",
      summary = "It was something else: reversed and posted anew, in one (更正)")
  @APIResponseSchema(value = MovementAnswer.class, responseCode = "201")
  @APIResponse(
      responseCode = "200",
      description = "It was done before",
      content = @Content(schema = @Schema(implementation = MovementAnswer.class)))
  public Response correct(@PathParam("id") UUID id, Body<ReversalRequest.Correct> body) {
    var who = desk.reader();
    own(id, who);
    var said = body.decode();
    var right = said.movement().posting("/movement");
    return answer(
        who, Attempts.twice(() -> reversing.correct(who, id, said.reason().strip(), right)));
  }

  private Response answer(Reader who, Decision decision) {
    return switch (decision) {
      case Decision.Posted(var movement, var _) ->
          Response.created(URI.create("/api/v1/movements/" + movement.id()))
              .entity(shown(movement, who))
              .build();
      case Decision.Repeated(var movement) ->
          Response.ok(shown(movement, who)).header("Idempotency-Replayed", "true").build();
      case Decision.Refused(var why) -> throw LedgerProblem.of(why).toException();
    };
  }

  private MovementAnswer shown(Movement movement, Reader who) {
    return show(seen(movement.id(), who));
  }

  /** Only who posted it says that it never happened, or was something else. */
  private void own(UUID id, Reader who) {
    if (!seen(id, who).movement().owner().equals(who.key())) {
      throw LedgerProblem.of(Refusal.ROLE_REQUIRED).toException();
    }
  }

  private Line seen(UUID id, Reader reader) {
    return books.movement(id, reader).orElseThrow(Desk::notFound);
  }

  private MovementAnswer show(Line line) {
    var match = line.movement().consignment().flatMap(counterparts::of);
    return MovementAnswer.of(line, match.orElse(null));
  }
}
