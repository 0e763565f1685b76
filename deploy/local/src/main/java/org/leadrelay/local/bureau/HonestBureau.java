package org.leadrelay.local.bureau;

import java.io.IOException;
import java.net.ConnectException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.leadrelay.local.Stopwatch;

/**
 * A bureau's program as it should be. It tries until it is answered: a sending under the same
 * idempotency key; a move after reading the handoff again, whose version tells whether the try
 * before took effect.
 */
public final class HonestBureau {
  private static final String HANDOFFS = "/api/v1/handoffs";
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final Duration TRY_AGAIN = Duration.ofMillis(100);
  private static final Duration AS_ASKED = Duration.ofSeconds(1);
  private static final int PRECONDITION_FAILED = 412;

  /** Statuses that say: not now. The last is a fault of the service, and no reason to give up. */
  private static final Set<Integer> PASSING = Set.of(408, 429, 500, 502, 503, 504);

  private final Bureau bureau;
  private final Hardships hardships;

  public HonestBureau(Bureau bureau, Hardships hardships) {
    this.bureau = bureau;
    this.hardships = hardships;
  }

  private interface Try {
    Answer once() throws IOException, InterruptedException;
  }

  /** Reads something, in this form. */
  public Answer get(String path, String accept) throws InterruptedException {
    return persist(() -> bureau.call(bureau.to(path).header("Accept", accept).GET())).expect(200);
  }

  /** Sends a lead. */
  public Answer send(Lead lead, String destination, String key) throws InterruptedException {
    var body = lead.sending(destination).toString();
    var answer =
        persist(() -> bureau.post(bureau.to(HANDOFFS).header("Idempotency-Key", key), body))
            .expect(201);
    if (answer.header("Idempotency-Replayed").isPresent()) {
      hardships.count("replayed");
    }
    return answer;
  }

  /** Looks into the package. */
  public void open(String handoff) throws InterruptedException {
    persist(() -> bureau.get(HANDOFFS + "/" + handoff + "/package")).expect(200);
  }

  /** Makes a move from that version, and returns when the handoff has the next one. */
  public void act(String handoff, int version, String action, String body)
      throws InterruptedException {
    var path = HANDOFFS + "/" + handoff;
    var patience = new Stopwatch();
    while (patience.elapsed().compareTo(PATIENCE) < 0) {
      int seen = version(persist(() -> bureau.get(path)).expect(200));
      if (seen == version + 1) {
        hardships.count("found done");
        return;
      }
      UnexpectedAnswer.unless(
          seen == version,
          "%s has version %d before %s of %d".formatted(path, seen, action, version));
      if (made(path + "/" + action, version, body)) {
        return;
      }
    }
    throw new UnexpectedAnswer("Nobody answered %s of %s".formatted(action, path));
  }

  /** The version that an answer's ETag names. */
  static int version(Answer answer) {
    return Integer.parseInt(answer.header("ETag").orElse("").replace("\"", ""));
  }

  private boolean made(String path, int version, String body) throws InterruptedException {
    var request = bureau.to(path).header("If-Match", "\"" + version + "\"");
    try {
      var answer = bureau.post(request, body);
      if (answer.status() == 200) {
        return true;
      }
      if (answer.status() != PRECONDITION_FAILED && !passing(answer)) {
        throw answer.unexpected();
      }
      bear(answer);
    } catch (IOException e) {
      bear(e);
    }
    return false;
  }

  private Answer persist(Try call) throws InterruptedException {
    var patience = new Stopwatch();
    while (patience.elapsed().compareTo(PATIENCE) < 0) {
      try {
        var answer = call.once();
        if (!passing(answer)) {
          return answer;
        }
        bear(answer);
      } catch (IOException e) {
        bear(e);
      }
    }
    throw new UnexpectedAnswer("Nobody answered for %d s".formatted(PATIENCE.toSeconds()));
  }

  private static boolean passing(Answer answer) {
    return PASSING.contains(answer.status())
        || (answer.status() == 409 && answer.field("code").equals("REQUEST_IN_PROGRESS"));
  }

  private void bear(Answer answer) {
    hardships.count(Integer.toString(answer.status()));
    rest(answer.header("Retry-After").isPresent() ? AS_ASKED : TRY_AGAIN);
  }

  private void bear(IOException fault) {
    hardships.count(fault instanceof ConnectException ? "refused" : "no answer");
    rest(TRY_AGAIN);
  }

  private static void rest(Duration time) {
    LockSupport.parkNanos(time.toNanos());
  }
}
