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
import org.leadrelay.events.Feed;
import org.leadrelay.handoff.mail.TakeMail;
import org.leadrelay.handoff.mail.round.MailRound;

/** The same mail as server-sent events: ids are cursors, {@code Last-Event-ID} resumes. */
@Path("/api/v1/feed/stream")
@Tag(name = "Mail")
@RolesAllowed("officer")
@RunOnVirtualThread
public class StreamResource {

  private final Feed feed;
  private final MailRound round;
  private final TakeMail mail;
  private final CurrentActor caller;
  private final ObjectMapper json;

  StreamResource(
      Feed feed, MailRound round, TakeMail mail, CurrentActor caller, ObjectMapper json) {
    this.feed = feed;
    this.round = round;
    this.mail = mail;
    this.caller = caller;
    this.json = json;
  }

  /** Holds its virtual thread for as long as the stream is open. */
  @GET
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
            ? FeedQuery.cursor(cursor, "?cursor", feed, feed.now())
            : FeedQuery.cursor(lastEventId, "Last-Event-ID:", feed, feed.now());
    var wire = new Wire(sink, sse, json);
    var subscriber = round.subscribe(reader, wide);
    try (wire) {
      new MailStream(feed, mail, subscriber, wide, wire).run(start);
    } finally {
      round.unsubscribe(subscriber);
    }
  }
}
