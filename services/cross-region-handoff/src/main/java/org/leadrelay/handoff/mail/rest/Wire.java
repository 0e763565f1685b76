package org.leadrelay.handoff.mail.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.io.UncheckedIOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.leadrelay.events.FeedEntry;

/**
 * The connection of one stream. A send ends when the reader's side has taken it; one that takes
 * longer than half a minute closes the stream, so that a stalled reader costs no memory.
 */
final class Wire implements AutoCloseable {

  private static final long PATIENCE_SECONDS = 30;
  private static final int SOONEST_RETURN_MILLIS = 1_000;
  private static final int LATEST_RETURN_MILLIS = 10_000;

  private final SseEventSink sink;
  private final Sse sse;
  private final ObjectMapper json;

  Wire(SseEventSink sink, Sse sse, ObjectMapper json) {
    this.sink = sink;
    this.sse = sse;
    this.json = json;
  }

  boolean isOpen() {
    return !sink.isClosed();
  }

  /** Answers whether the entry was taken. */
  boolean send(FeedEntry entry) throws InterruptedException {
    return send(
        sse.newEventBuilder()
            .id(entry.event().cursor().text())
            .data(String.class, text(MailEntry.of(entry)))
            .build());
  }

  /** Keeps the connection open, and finds out when it is not. */
  void comment(String text) throws InterruptedException {
    send(sse.newEventBuilder().comment(text).build());
  }

  /** Asks the reader to connect again; not all at once. */
  void comeBack() throws InterruptedException {
    var delay =
        ThreadLocalRandom.current().nextInt(SOONEST_RETURN_MILLIS, LATEST_RETURN_MILLIS + 1);
    if (isOpen()) {
      send(sse.newEventBuilder().reconnectDelay(delay).comment("come back").build());
    }
  }

  @Override
  public void close() {
    sink.close();
  }

  private boolean send(OutboundSseEvent event) throws InterruptedException {
    if (!isOpen()) {
      return false;
    }
    try {
      sink.send(event).toCompletableFuture().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
      return true;
    } catch (ExecutionException | TimeoutException gone) {
      close();
      return false;
    }
  }

  private String text(MailEntry entry) {
    try {
      return json.writeValueAsString(entry);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
