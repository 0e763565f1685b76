package org.leadrelay.local.story.chapter;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.leadrelay.local.SuiteEnv;
import org.leadrelay.local.bureau.Bureau;
import org.leadrelay.local.bureau.Json;
import org.leadrelay.local.part.RunFolder;
import org.leadrelay.local.part.Secrets;
import org.leadrelay.local.token.DemoActor;
import org.leadrelay.local.token.Realm;
import org.leadrelay.local.token.TokenDesk;

/** The clocks of all services, which an operator of the demo can set forward. */
public final class DemoClock {
  private static final String CLOCK = "/api/v1/admin/clock";

  private final List<Bureau> services;

  private DemoClock(List<Bureau> services) {
    this.services = services;
  }

  public static DemoClock of(SuiteEnv env, RunFolder folder) {
    var tokens = new TokenDesk(new Realm(env.value("OIDC_URL"), Secrets.of(folder)));
    return new DemoClock(
        Stream.of("HANDOFF_URL", "INTAKE_URL", "COURIER_URL", "PRECURSOR_URL")
            .map(env::value)
            .map(url -> new Bureau(URI.create(url), tokens, DemoActor.operator()))
            .toList());
  }

  /** So much time passes everywhere, from a moment that the services' clocks have shown. */
  void pass(Instant from, Duration time) throws IOException, InterruptedException {
    var now = Json.object().put("now", from.plus(time).toString()).toString();
    for (var service : services) {
      service.put(CLOCK, "application/json", now).expect(200);
    }
  }
}
