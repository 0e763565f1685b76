package org.leadrelay.local.bureau;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.ConnectException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import org.leadrelay.local.Stopwatch;

/**
 * A client's program as it should be: it tries until it is answered, under the same key or name,
 * and reads what it wants to change before it tries to change it again.
 */
public final class HonestCaller {
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final Duration TRY_AGAIN = Duration.ofMillis(100);
  private static final Duration AS_ASKED = Duration.ofSeconds(1);
  private static final int PRECONDITION_FAILED = 412;

  /** Statuses that say: not now. A 500 is a fault of the service, and no reason to give up. */
  private static final Set<Integer> PASSING = Set.of(408, 429, 500, 502, 503, 504);

  private final Bureau bureau;
  private final Hardships hardships;

  public HonestCaller(Bureau bureau, Hardships hardships) {
    this.bureau = bureau;
    this.hardships = hardships;
  }

  /** One try of a call. */
  @FunctionalInterface
  interface Try {
    Answer once() throws IOException, InterruptedException;
  }

  /** Reads something, which must be there. */
  public Answer get(String path) throws InterruptedException {
    return persist(() -> bureau.get(path)).expect(200);
  }

  /** Reads again and again, until it is as it should be. */
  public Answer await(String what, String path, Predicate<Answer> there)
      throws InterruptedException {
    return patiently(
        "Waited in vain for " + what,
        () -> {
          var answer = get(path);
          if (there.test(answer)) {
            return Optional.of(answer);
          }
          rest(TRY_AGAIN);
          return Optional.empty();
        });
  }

  /** Makes something under a key: however often that is tried, it is made once. */
  public Answer post(String path, String key, JsonNode body) throws InterruptedException {
    return persist(
            () -> bureau.post(bureau.to(path).header("Idempotency-Key", key), body.toString()))
        .expectOneOf(200, 201, 202);
  }

  /** Makes something that its body names. */
  public Answer post(String path, JsonNode body) throws InterruptedException {
    return persist(() -> bureau.post(bureau.to(path), body.toString())).expectOneOf(200, 201);
  }

  /**
   * Puts something under its name. It goes to a replica that says it is ready, as a load balancer
   * sees to.
   */
  public Answer put(String path, String type, String body) throws InterruptedException {
    return persist(
            () -> {
              var ready = bureau.get("/q/health/ready");
              return ready.status() == 200 ? bureau.put(path, type, body) : ready;
            })
        .expectOneOf(200, 201);
  }

  /**
   * Acts on something, in the version that was read.
   *
   * @param done whether what was read shows that it is done, by a try that was not answered
   */
  public void change(String path, String action, JsonNode body, Predicate<JsonNode> done)
      throws InterruptedException {
    patiently(
        "Nobody answered %s of %s".formatted(action, path),
        () -> {
          var seen = get(path);
          if (done.test(seen.json())) {
            hardships.count("found done");
            return Optional.of(seen);
          }
          var version = seen.header("ETag").orElse("");
          return attempt(() ->
                  bureau.post(
                      bureau.to(path + "/" + action).header("If-Match", version), body.toString()))
              .map(made -> made.expect(200));
        });
  }

  /** Tries until there is an answer that is meant. */
  Answer persist(Try call) throws InterruptedException {
    return patiently(
        "Nobody answered",
        () -> {
          try {
            var answer = call.once();
            if (!passing(answer)) {
              return Optional.of(answer);
            }
            bear(answer);
          } catch (IOException e) {
            bear(e);
          }
          return Optional.empty();
        });
  }

  /** Something that is done again until it comes to an answer. */
  @FunctionalInterface
  interface Turn {
    Optional<Answer> take() throws InterruptedException;
  }

  /**
   * Takes turns until one comes to an answer.
   *
   * @param inVain what is said when the patience is over
   */
  Answer patiently(String inVain, Turn turn) throws InterruptedException {
    var patience = new Stopwatch();
    while (patience.elapsed().compareTo(PATIENCE) < 0) {
      var answer = turn.take();
      if (answer.isPresent()) {
        return answer.get();
      }
    }
    throw new UnexpectedAnswer("%s, for %d s".formatted(inVain, PATIENCE.toSeconds()));
  }

  /** Tries once; nothing, after a rest, if that told nothing or the version was not the newest. */
  Optional<Answer> attempt(Try call) throws InterruptedException {
    try {
      var answer = call.once();
      if (answer.status() != PRECONDITION_FAILED && !passing(answer)) {
        return Optional.of(answer);
      }
      bear(answer);
    } catch (IOException e) {
      bear(e);
    }
    return Optional.empty();
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
