package org.leadrelay.courier.batch.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.leadrelay.courier.batch.Format;
import org.leadrelay.courier.batch.upload.TakeUpload;
import org.leadrelay.problem.CommonProblem;
import org.leadrelay.problem.Problem;
import org.leadrelay.requests.InLane;
import org.leadrelay.requests.Lane;

/** Batches of waybill rows (运单批次), each of one courier and by its name for it. */
@Path("/api/v1/batches/{id}")
@Tag(name = "Batches")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("courier")
@RunOnVirtualThread
public class BatchResource {

  static final String ID = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}";

  private static final String NDJSON = "application/x-ndjson";
  private static final String CSV = "text/csv";
  private static final java.util.regex.Pattern OFFSET =
      java.util.regex.Pattern.compile("\\d{1,18}");

  private final TakeUpload uploads;
  private final Counter counter;

  BatchResource(TakeUpload uploads, Counter counter) {
    this.uploads = uploads;
    this.counter = counter;
  }

  @PUT
  @InLane(Lane.UPLOADS)
  @Consumes({NDJSON, CSV, MediaType.APPLICATION_JSON})
  @Operation(
      operationId = "upload",
      summary = "Upload 1 to 5,000,000 rows; safe to send again",
      description =
          "NDJSON, or CSV with dotted headers; gzip or zstd as Content-Encoding. Answers when every"
              + " accepted row is durable. The same content again: the first answer.")
  @RequestBody(
      content =
          @Content(
              mediaType = NDJSON,
              examples = @ExampleObject(name = "row", value = Examples.ROW)))
  @APIResponseSchema(value = BatchAnswer.class, responseCode = "200")
  public Response upload(
      @PathParam("id") @Pattern(regexp = ID) String id,
      @Parameter(hidden = true) @HeaderParam(HttpHeaders.CONTENT_TYPE) @Nullable MediaType type,
      @HeaderParam(HttpHeaders.CONTENT_ENCODING) @Nullable String coding,
      @HeaderParam("Prefer") @Nullable String prefer,
      InputStream body) {
    var outcome = uploads.whole(counter.uploader(), id, format(type), body, coding);
    return counter.answer(outcome, prefer);
  }

  @PATCH
  @InLane(Lane.UPLOADS)
  @Consumes({NDJSON, CSV, MediaType.APPLICATION_JSON, "application/offset+octet-stream"})
  @Operation(
      operationId = "resume",
      summary = "Upload the rest of a batch that broke off",
      description =
          "Upload-Offset is that of HEAD: durable bytes of the uncompressed text. The rest may have"
              + " a content coding of its own.")
  @RequestBody(
      content =
          @Content(
              mediaType = NDJSON,
              examples = @ExampleObject(name = "row", value = Examples.ROW)))
  @APIResponseSchema(value = BatchAnswer.class, responseCode = "200")
  public Response resume(
      @PathParam("id") @Pattern(regexp = ID) String id,
      @Parameter(required = true, schema = @Schema(type = SchemaType.INTEGER))
          @HeaderParam(Counter.UPLOAD_OFFSET)
          @Nullable String offset,
      @HeaderParam(HttpHeaders.CONTENT_ENCODING) @Nullable String coding,
      @HeaderParam("Prefer") @Nullable String prefer,
      InputStream body) {
    var batch = counter.batch(id);
    var outcome = uploads.rest(counter.uploader(), batch.name(), bytes(offset), body, coding);
    return counter.answer(outcome, prefer);
  }

  @GET
  @Operation(
      operationId = "readBatch",
      summary = "What became of a batch; HEAD for how much of it is durable",
      description = "Upload-Offset is the durable bytes of the uncompressed text, at a line's end.")
  @APIResponseSchema(value = BatchAnswer.class, responseCode = "200")
  public Response read(@PathParam("id") @Pattern(regexp = ID) String id) {
    var batch = counter.batch(id);
    return Response.ok(BatchAnswer.of(batch))
        .header(Counter.UPLOAD_OFFSET, batch.progress().bytes())
        .build();
  }

  private static Format format(@Nullable MediaType type) {
    return type != null && type.getSubtype().equals("csv") ? Format.CSV : Format.NDJSON;
  }

  private static long bytes(@Nullable String header) {
    if (header == null || !OFFSET.matcher(header).matches()) {
      throw Problem.of(CommonProblem.VALIDATION_FAILED)
          .violation(
              Counter.UPLOAD_OFFSET + ":",
              "FORMAT",
              "应为 HEAD 所答的字节数",
              "must be the number of bytes that HEAD answers")
          .header("Connection", "close")
          .toException();
    }
    return Long.parseLong(header);
  }
}
