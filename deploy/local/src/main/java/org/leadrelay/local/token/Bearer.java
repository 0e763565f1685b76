package org.leadrelay.local.token;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.leadrelay.local.Stopwatch;

/** The token of one actor, fetched anew long before it ends. */
public final class Bearer {
  /** Tokens of the demo realm are valid for an hour. */
  private static final Duration RENEW_AFTER = Duration.ofMinutes(20);

  private final TokenDesk tokens;
  private final DemoActor actor;
  private @Nullable String token;
  private Stopwatch age = new Stopwatch();

  public Bearer(TokenDesk tokens, DemoActor actor) {
    this.tokens = tokens;
    this.actor = actor;
  }

  /** The value of the header {@code Authorization}. */
  public synchronized String header() {
    var known = token;
    if (known == null || age.elapsed().compareTo(RENEW_AFTER) > 0) {
      known = "Bearer " + tokens.bearer(actor);
      token = known;
      age = new Stopwatch();
    }
    return known;
  }
}
