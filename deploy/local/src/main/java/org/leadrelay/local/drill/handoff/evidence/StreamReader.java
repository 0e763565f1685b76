package org.leadrelay.local.drill.handoff.evidence;

import java.io.IOException;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.leadrelay.local.bureau.Bureau;
import org.leadrelay.local.bureau.MailStream;
import org.leadrelay.local.drill.proof.Sighting;

/** A bureau that keeps its stream open, whatever happens. */
public final class StreamReader implements AutoCloseable {
  private final String reader;
  private final Queue<Sighting> seen = new ConcurrentLinkedQueue<>();
  private final MailStream stream;

  public StreamReader(Bureau bureau, String reader) {
    this.reader = reader;
    this.stream = new MailStream(bureau, mail -> seen.add(FeedReader.sighting(mail)));
  }

  /** Connects; all that happens from then on is seen. */
  public void connect() throws IOException, InterruptedException {
    stream.connect();
  }

  /** All that came so far. */
  public Reading read() {
    return new Reading("stream", reader, false, List.copyOf(seen));
  }

  /** How often it had to connect. */
  public int connections() {
    return stream.connections();
  }

  @Override
  public void close() {
    stream.close();
  }
}
