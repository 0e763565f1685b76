package org.leadrelay.handoff.mail.rest;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.leadrelay.access.CurrentActor;
import org.leadrelay.handoff.mail.round.MailRound;
import org.leadrelay.requests.InLane;
import org.leadrelay.requests.Lane;

/** The same mail as server-sent events: ids are cursors, {@code Last-Event-ID} resumes. */
@Path("/api/v1/feed/stream")
@Tag(name = "Mail")
@RolesAllowed("officer")
@RunOnVirtualThread
public class StreamResource {

  private final MailRound round;
  private final AdmittedMail mail;
  private final CurrentActor caller;
  private final ObjectMapper json;

  StreamResource(MailRound round, AdmittedMail mail, CurrentActor caller, ObjectMapper json) {
    this.round = round;
    this.mail = mail;
    this.caller = caller;
    this.json = json;
  }

  /** Holds its virtual thread for as long as the stream is open. */
  @GET
  @InLane(Lane.NONE)
  @Produces(MediaType.SERVER_SENT_EVENTS)
  @Operation(
      operationId = "stream",
      summary = "What concerns my bureau, as it happens; without a cursor from now on")
  public void stream(
      @HeaderParam(HttpHeaders.LAST_EVENT_ID_HEADER) @Nullable String lastEventId,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("scope") @Nullable String scope,
      @Context SseEventSink sink,
      @Context Sse sse)
      throws InterruptedException {
    var reader = caller.officer().jurisdiction();
    var wide = FeedQuery.scope(scope);
    var start =
        lastEventId == null
            ? FeedQuery.cursor(cursor, "?cursor", mail, mail.now())
            : FeedQuery.cursor(lastEventId, "Last-Event-ID:", mail, mail.now());
    var wire = new Wire(sink, sse, json);
    var subscriber = round.subscribe(reader, wide);
    try (wire) {
      new MailStream(mail, subscriber, wide, wire).run(start);
    } finally {
      round.unsubscribe(subscriber);
    }
  }
}
