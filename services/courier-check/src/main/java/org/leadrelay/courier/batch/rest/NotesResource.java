package org.leadrelay.courier.batch.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.leadrelay.courier.batch.Batches;
import org.leadrelay.problem.Language;

/** What is to be told about the rows of a batch, in the order of their lines. */
@Path("/api/v1/batches/{id}")
@Tag(name = "Batches")
@RolesAllowed("courier")
@RunOnVirtualThread
public class NotesResource {

  private static final String NDJSON = "application/x-ndjson";
  private static final String CSV = "text/csv;charset=UTF-8";

  private final Batches batches;
  private final Counter counter;
  private final NotesFile file;

  NotesResource(Batches batches, Counter counter, NotesFile file) {
    this.batches = batches;
    this.counter = counter;
    this.file = file;
  }

  @GET
  @Path("/rejections")
  @Produces(NDJSON)
  @Operation(
      operationId = "rejections",
      summary = "Rows that were not stored, each with all that is wrong with it")
  @APIResponse(
      responseCode = "200",
      content =
          @Content(
              mediaType = NDJSON,
              schema = @Schema(implementation = RowNote.Rejection.class),
              examples = @ExampleObject(name = "line", value = Examples.REJECTION)))
  public StreamingOutput rejections(
      @PathParam("id") @Pattern(regexp = BatchResource.ID) String id,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
    return file.ndjson(rejected(id, language));
  }

  @GET
  @Path("/rejections")
  @Produces(CSV)
  @Operation(operationId = "rejectionsCsv", summary = "The same as CSV, a row for each violation")
  @APIResponse(
      responseCode = "200",
      content =
          @Content(
              mediaType = CSV,
              schema = @Schema(type = SchemaType.STRING),
              examples = @ExampleObject(name = "csv", value = Examples.REJECTION_CSV)))
  public StreamingOutput rejectionsCsv(
      @PathParam("id") @Pattern(regexp = BatchResource.ID) String id,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
    return file.csv(RowNote.Rejection.HEADER, rejected(id, language));
  }

  @GET
  @Path("/findings")
  @Produces(NDJSON)
  @Operation(
      operationId = "findings",
      summary = "Rows that were stored although a supervisor would object to something")
  @APIResponse(
      responseCode = "200",
      content =
          @Content(
              mediaType = NDJSON,
              schema = @Schema(implementation = RowNote.Found.class),
              examples = @ExampleObject(name = "line", value = Examples.FOUND)))
  public StreamingOutput findings(
      @PathParam("id") @Pattern(regexp = BatchResource.ID) String id,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
    return file.ndjson(found(id, language));
  }

  @GET
  @Path("/findings")
  @Produces(CSV)
  @Operation(operationId = "findingsCsv", summary = "The same as CSV, a row for each finding")
  @APIResponse(
      responseCode = "200",
      content =
          @Content(
              mediaType = CSV,
              schema = @Schema(type = SchemaType.STRING),
              examples = @ExampleObject(name = "csv", value = Examples.FOUND_CSV)))
  public StreamingOutput findingsCsv(
      @PathParam("id") @Pattern(regexp = BatchResource.ID) String id,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
    return file.csv(RowNote.Found.HEADER, found(id, language));
  }

  private NotesFile.Source rejected(String id, @Nullable String acceptLanguage) {
    var batch = counter.batch(id).id();
    var language = Language.preferred(acceptLanguage);
    return writer ->
        batches.rejections(batch, row -> writer.accept(RowNote.Rejection.of(row, language)));
  }

  private NotesFile.Source found(String id, @Nullable String acceptLanguage) {
    var batch = counter.batch(id).id();
    var language = Language.preferred(acceptLanguage);
    return writer -> batches.findings(batch, row -> writer.accept(RowNote.Found.of(row, language)));
  }
}
