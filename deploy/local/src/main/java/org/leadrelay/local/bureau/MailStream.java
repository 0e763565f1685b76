package org.leadrelay.local.bureau;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.leadrelay.local.Patience;

/**
 * A bureau's open stream of server-sent events. When the connection breaks it connects again and
 * goes on behind the last entry it got, as a bureau's program should.
 */
public final class MailStream implements AutoCloseable {
  private static final long CONNECT_AGAIN = 200_000_000L;
  private static final Patience PATIENCE = Patience.ofSeconds(30);

  private final Bureau bureau;
  private final Consumer<Mail> arrive;
  private final Thread reader = Thread.ofVirtual().unstarted(this::read);
  private volatile String cursor = "now";
  private volatile int connections;
  private volatile @Nullable String refusal;
  private volatile boolean closed;

  /**
   * A stream that is not yet connected.
   *
   * @param arrive gets each entry, in order, on the stream's own thread
   */
  public MailStream(Bureau bureau, Consumer<Mail> arrive) {
    this.bureau = bureau;
    this.arrive = arrive;
  }

  /** Connects, and returns when the stream is open: what happens from then on will arrive. */
  public void connect() throws IOException, InterruptedException {
    cursor = bureau.get("/api/v1/feed?cursor=now").expect(200).field("nextCursor");
    reader.start();
    PATIENCE.await("the stream to open", () -> opened() ? Optional.of(true) : Optional.empty());
  }

  /** How often it had to connect. */
  public int connections() {
    return connections;
  }

  @Override
  public void close() {
    closed = true;
    reader.interrupt();
  }

  private boolean opened() {
    if (refusal != null) {
      throw new UnexpectedAnswer("The stream did not open: " + refusal);
    }
    return connections > 0;
  }

  private void read() {
    while (!closed) {
      try {
        readOnce();
      } catch (IOException | UncheckedIOException broken) {
        // Whatever broke the connection, the next one goes on where this one ended.
      } catch (InterruptedException e) {
        return;
      }
      LockSupport.parkNanos(CONNECT_AGAIN);
    }
  }

  @SuppressWarnings("NonAtomicVolatileUpdate") // only the reader's thread writes
  private void readOnce() throws IOException, InterruptedException {
    var request =
        bureau
            .to("/api/v1/feed/stream")
            .header("Accept", "text/event-stream")
            .header("Last-Event-ID", cursor);
    var response = bureau.open(request);
    try (var lines = response.body()) {
      if (response.statusCode() != 200) {
        refusal = response.statusCode() + " " + String.join(" ", lines.toList());
        throw new IOException(refusal);
      }
      connections++;
      var events = new SseReader();
      lines.forEach(line -> events.take(line).ifPresent(this::arrive));
    }
  }

  private void arrive(SseReader.Event event) {
    arrive.accept(Mail.of(Json.read(event.data())));
    cursor = event.id();
  }
}
