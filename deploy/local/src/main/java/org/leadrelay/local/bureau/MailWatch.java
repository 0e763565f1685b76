package org.leadrelay.local.bureau;

import java.io.IOException;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Predicate;
import org.leadrelay.local.Patience;

/** A bureau's open stream, and all that came on it. */
public final class MailWatch implements AutoCloseable {
  private static final Patience PATIENCE = Patience.ofSeconds(30);

  private final Queue<Mail> mails = new ConcurrentLinkedQueue<>();
  private final MailStream stream;

  MailWatch(Bureau bureau) {
    this.stream = new MailStream(bureau, mails::add);
  }

  /** Connects, and returns when the stream is open: what happens from then on will arrive. */
  public void connect() throws IOException, InterruptedException {
    stream.connect();
  }

  /** All that came, in order. */
  public List<Mail> all() {
    return List.copyOf(mails);
  }

  /** What came about one handoff, in order. */
  public List<Mail> of(String handoff) {
    return mails.stream().filter(mail -> mail.handoff().equals(handoff)).toList();
  }

  /** The entry that tells this of the handoff, as soon as it is there. */
  public Mail await(String handoff, String type) {
    return await(type, mail -> mail.handoff().equals(handoff) && mail.type().equals(type));
  }

  /** The first entry that fits, as soon as it is there. */
  public Mail await(String what, Predicate<Mail> fits) {
    return PATIENCE.await(
        "\"" + what + "\" on a stream", () -> mails.stream().filter(fits).findFirst());
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
