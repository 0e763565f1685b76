package org.leadrelay.handoff.dispatch.rest;

import static java.nio.charset.StandardCharsets.UTF_8;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.leadrelay.handoff.dispatch.Dispatch;
import org.leadrelay.handoff.dispatch.Dispatch.Call;
import org.leadrelay.handoff.dispatch.Dispatches;
import org.leadrelay.handoff.dispatch.Result;
import org.leadrelay.handoff.dispatch.SendDispatch;
import org.leadrelay.handoff.dispatch.SendItems;
import org.leadrelay.handoff.transfer.Signatory;
import org.leadrelay.handoff.transfer.rest.Desk;
import org.leadrelay.problem.CommonProblem;
import org.leadrelay.problem.Language;
import org.leadrelay.problem.Problem;
import org.leadrelay.requests.Body;
import org.leadrelay.requests.BodyLimit;
import org.leadrelay.requests.Idempotency;
import org.leadrelay.requests.IdempotencyKey;
import org.leadrelay.requests.InLane;
import org.leadrelay.requests.Lane;
import org.leadrelay.requests.Page;
import org.leadrelay.requests.Paging;
import org.leadrelay.requests.QueryWord;
import org.leadrelay.requests.Sha256;
import org.leadrelay.requests.bodies.JsonDecoder;

/** Sends many leads in one call, and shows what became of them. */
@Path("/api/v1/dispatches")
@Tag(name = "Dispatches")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("officer")
@RunOnVirtualThread
public class DispatchResource {

  private static final String NDJSON = "application/x-ndjson";

  private final SendDispatch sending;
  private final SendItems steps;
  private final Dispatches dispatches;
  private final Idempotency idempotency;
  private final JsonDecoder decoder;
  private final DispatchLimits limits;
  private final Lines lines;
  private final Desk desk;
  private final Clock clock;

  DispatchResource(
      SendDispatch sending,
      SendItems steps,
      Dispatches dispatches,
      Idempotency idempotency,
      JsonDecoder decoder,
      DispatchLimits limits,
      Lines lines,
      Desk desk,
      Clock clock) {
    this.sending = sending;
    this.steps = steps;
    this.dispatches = dispatches;
    this.idempotency = idempotency;
    this.decoder = decoder;
    this.limits = limits;
    this.lines = lines;
    this.desk = desk;
    this.clock = clock;
  }

  @POST
  @Consumes({MediaType.APPLICATION_JSON, NDJSON})
  @InLane(Lane.UPLOADS)
  @Operation(
      operationId = "dispatch",
      summary = "Send up to 10,000 leads; as NDJSON one item a line (批量移交)")
  @APIResponseSchema(value = DispatchAnswer.class, responseCode = "200")
  public Response send(
      @BeanParam IdempotencyKey key,
      @Parameter(
              description = "Whether one refused item keeps all from being sent.",
              schema = @Schema(implementation = Boolean.class, defaultValue = "false"))
          @QueryParam("atomic")
          @Nullable String atomic,
      @Parameter(hidden = true) @HeaderParam(HttpHeaders.CONTENT_TYPE) @Nullable String type,
      @Parameter(hidden = true) @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language,
      @BodyLimit(mebibytes = 32) Body<DispatchRequest> body) {
    var who = desk.signatory();
    var whole = QueryWord.oneOf(List.of(true, false), String::valueOf, "atomic", atomic);
    var said = Language.preferred(language);
    var bytes = body.bytes();
    var items = Manifest.of(bytes, type != null && type.startsWith(NDJSON), decoder, limits);
    return idempotency.once(
        key,
        body,
        () -> {
          var call = call(who, key, bytes);
          return Boolean.TRUE.equals(whole)
              ? whole(steps.whole(who, call, items), said)
              : each(sending.send(who, call, items), call, said);
        });
  }

  @GET
  @Operation(operationId = "listDispatches", summary = "My bureau's dispatches, newest first")
  public Page<DispatchAnswer.Brief> list(@BeanParam Paging paging) {
    var bureau = desk.signatory().bureau();
    var window = paging.window("dispatches");
    var rows = dispatches.list(bureau, window.after(UUID::fromString).orElse(null), window.fetch());
    return window.page(rows, dispatch -> dispatch.id()).map(DispatchAnswer.Brief::of);
  }

  @GET
  @Path("/{id}")
  @Operation(
      operationId = "readDispatch",
      summary = "What became of a dispatch, destination by destination")
  public DispatchAnswer.Standing read(
      @PathParam("id") UUID id,
      @Parameter(hidden = true) @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE)
          @Nullable String language) {
    var dispatch = dispatches.find(id, desk.signatory().bureau()).orElseThrow(Desk::notFound);
    return DispatchAnswer.Standing.of(
        dispatch,
        dispatches.deliveries(id),
        lines.of(dispatches.rejected(id), Language.preferred(language)));
  }

  /** A refused item takes the others out of the transaction with it. */
  private Response whole(UUID id, Language language) {
    var results = dispatches.results(id);
    if (!results.stream().allMatch(Result::accepted)) {
      throw lines.withheld(results, language);
    }
    return finished(id, results, language);
  }

  /** The results are there already, and their answer is kept with the note that it was given. */
  private Response each(Dispatch dispatch, Call call, Language language) {
    if (!dispatch.call().equals(call)) {
      throw Problem.of(CommonProblem.IDEMPOTENCY_KEY_REUSED).toException();
    }
    return finished(dispatch.id(), dispatches.results(dispatch.id()), language);
  }

  private Response finished(UUID id, List<Result> results, Language language) {
    dispatches.finish(id, clock.instant());
    return Response.ok(DispatchAnswer.of(id, lines.of(results, language))).build();
  }

  /** Names the caller and the key, of which nothing is readable at rest. */
  private static Call call(Signatory who, IdempotencyKey key, byte[] body) {
    var caller = String.join("\n", who.bureau().code(), who.officer(), key.required());
    return new Call(hex(Sha256.of(caller.getBytes(UTF_8))), hex(Sha256.of(body)));
  }

  private static String hex(byte[] digest) {
    return HexFormat.of().formatHex(digest);
  }
}
