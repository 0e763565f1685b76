package org.leadrelay.requests.trial;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leadrelay.problem.CommonProblem;
import org.leadrelay.problem.Problem;
import org.leadrelay.requests.Body;
import org.leadrelay.requests.BodyLimit;
import org.leadrelay.requests.ETags;
import org.leadrelay.requests.Idempotency;
import org.leadrelay.requests.IdempotencyKey;
import org.leadrelay.requests.IfMatch;
import org.leadrelay.requests.InLane;
import org.leadrelay.requests.Lane;
import org.leadrelay.requests.Page;
import org.leadrelay.requests.Paging;

/** A resource as services write them. */
@Path("/api/v1/notes")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed("officer")
public class NoteResource {

  /** What a caller sends. */
  public record Draft(
      @NotBlank @Size(max = 40) String title,
      @Nullable List<@Valid Part> parts,
      @JsonProperty("package") @Valid @Nullable Wrapping wrapping) {}

  /** A part of a note. */
  public record Part(
      @NotNull @Pattern(regexp = "[A-Z]+", message = "应为大写字母|must be capital letters") String name,
      @Min(1) int count) {}

  /** What a note is wrapped in. */
  public record Wrapping(List<@NotBlank String> layers) {

    public Wrapping {
      if (layers.contains("REFUSED")) {
        throw Problem.of(CommonProblem.NOT_FOUND).toException();
      }
      if (layers.contains("BUG")) {
        throw new IllegalArgumentException("layers");
      }
    }
  }

  private final Notes notes;
  private final Idempotency idempotency;

  NoteResource(Notes notes, Idempotency idempotency) {
    this.notes = notes;
    this.idempotency = idempotency;
  }

  @POST
  public Response write(
      @BeanParam IdempotencyKey key,
      @QueryParam("atomic") @Nullable Boolean atomic,
      Body<Draft> body) {
    return idempotency.once(key, body, () -> answer(notes.write(body.decode().title())));
  }

  @POST
  @Path("/checked")
  public Draft check(@QueryParam("strict") @Nullable Boolean strict, Body<Draft> body) {
    return body.decode();
  }

  @POST
  @Path("/large")
  public Draft checkLarge(@BodyLimit(mebibytes = 2) Body<Draft> body) {
    return body.decode();
  }

  @POST
  @Path("/stream")
  @InLane(Lane.UPLOADS)
  public long length(InputStream body) throws IOException {
    return body.transferTo(OutputStream.nullOutputStream());
  }

  @POST
  @Path("/unread")
  @InLane(Lane.UPLOADS)
  public long unread(InputStream body) {
    throw Problem.of(CommonProblem.NOT_FOUND).toException();
  }

  @POST
  @Path("/closing")
  public Draft closing(Body<Draft> body) {
    throw Problem.of(CommonProblem.BUSY).header("Connection", "close").toException();
  }

  @POST
  @Path("/any-json")
  @Consumes(MediaType.WILDCARD)
  public Draft anyJson(Body<Draft> body) {
    return body.decode();
  }

  @GET
  @Path("/waiting")
  @InLane(Lane.NONE)
  public String waiting() {
    return "\"here\"";
  }

  @GET
  @Path("/public")
  @PermitAll
  public String open() {
    return "\"open\"";
  }

  @GET
  public Page<Notes.Note> list(@QueryParam("title") String title, @BeanParam Paging paging) {
    var window = paging.window("notes", title);
    var found = notes.list(title, window.after(UUID::fromString), window.fetch());
    return window.page(found, Notes.Note::id);
  }

  @PUT
  @Path("/{id}")
  public Response rename(@PathParam("id") UUID id, @BeanParam IfMatch ifMatch, Body<Draft> body) {
    Optional<Notes.Note> renamed = notes.rename(id, () -> body.decode().title(), ifMatch::require);
    return renamed
        .map(note -> Response.ok(note).tag(ETags.of(note.version())).build())
        .orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND).toException());
  }

  private static Response answer(Notes.Note note) {
    return switch (note.title()) {
      case "REFUSED" -> throw Problem.of(CommonProblem.NOT_FOUND).toException();
      case "REFUSED_AS_VALUE" -> Response.status(409).build();
      case "EMPTY" -> Response.noContent().build();
      default ->
          Response.created(UriBuilder.fromPath("/api/v1/notes/{id}").build(note.id()))
              .tag(ETags.of(note.version()))
              .entity(note)
              .build();
    };
  }
}
