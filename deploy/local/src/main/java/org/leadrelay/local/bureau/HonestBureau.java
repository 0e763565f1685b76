package org.leadrelay.local.bureau;

import java.util.Optional;

/**
 * A bureau's program as it should be. It tries until it is answered: a sending under the same
 * idempotency key; a move after reading the handoff again, whose version tells whether the try
 * before took effect.
 */
public final class HonestBureau {
  private static final String HANDOFFS = "/api/v1/handoffs";

  private final Bureau bureau;
  private final HonestCaller caller;
  private final Hardships hardships;

  public HonestBureau(Bureau bureau, Hardships hardships) {
    this.bureau = bureau;
    this.caller = new HonestCaller(bureau, hardships);
    this.hardships = hardships;
  }

  /** Reads something, in this form. */
  public Answer get(String path, String accept) throws InterruptedException {
    return caller
        .persist(() -> bureau.call(bureau.to(path).header("Accept", accept).GET()))
        .expect(200);
  }

  /** Sends a lead. */
  public Answer send(Lead lead, String destination, String key) throws InterruptedException {
    var body = lead.sending(destination).toString();
    var answer =
        caller
            .persist(() -> bureau.post(bureau.to(HANDOFFS).header("Idempotency-Key", key), body))
            .expect(201);
    if (answer.header("Idempotency-Replayed").isPresent()) {
      hardships.count("replayed");
    }
    return answer;
  }

  /** Looks into the package. */
  public void open(String handoff) throws InterruptedException {
    caller.persist(() -> bureau.get(HANDOFFS + "/" + handoff + "/package")).expect(200);
  }

  /** Makes a move from that version, and returns when the handoff has the next one. */
  public void act(String handoff, int version, String action, String body)
      throws InterruptedException {
    var path = HANDOFFS + "/" + handoff;
    caller.patiently(
        "Nobody answered %s of %s".formatted(action, path),
        () -> {
          var answer = caller.persist(() -> bureau.get(path)).expect(200);
          int seen = version(answer);
          if (seen == version + 1) {
            hardships.count("found done");
            return Optional.of(answer);
          }
          UnexpectedAnswer.unless(
              seen == version,
              "%s has version %d before %s of %d".formatted(path, seen, action, version));
          return made(path + "/" + action, version, body);
        });
  }

  /**
   * The same by a bureau that knows the version already: it reads only when the first try fails.
   */
  public void actAtOnce(String handoff, int version, String action, String body)
      throws InterruptedException {
    if (made(HANDOFFS + "/" + handoff + "/" + action, version, body).isEmpty()) {
      act(handoff, version, action, body);
    }
  }

  /** The version that an answer's ETag names. */
  static int version(Answer answer) {
    return Integer.parseInt(answer.header("ETag").orElse("").replace("\"", ""));
  }

  private Optional<Answer> made(String path, int version, String body) throws InterruptedException {
    var request = bureau.to(path).header("If-Match", "\"" + version + "\"");
    return caller.attempt(() -> bureau.post(request, body)).map(made -> made.expect(200));
  }
}
