package org.leadrelay.local.bench.handoff;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.leadrelay.local.bureau.Bureau;
import org.leadrelay.local.bureau.Replicas;
import org.leadrelay.local.token.Bearer;
import org.leadrelay.local.token.DemoActor;
import org.leadrelay.local.token.TokenDesk;

/** Bureaus with real tokens. */
record Callers(URI service, TokenDesk tokens) {
  static final List<String> ORIGINS =
      List.of("310000", "320000", "330000", "340000", "350000", "360000");
  static final List<String> DESTINATIONS =
      List.of("410000", "420000", "430000", "440000", "450000", "460000");

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  Bureau officer(String jurisdiction) {
    return new Bureau(
        new Replicas(List.of(service)),
        new Bearer(tokens, DemoActor.officer(jurisdiction)),
        PATIENCE);
  }
}
