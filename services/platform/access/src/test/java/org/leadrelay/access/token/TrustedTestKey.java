package org.leadrelay.access.token;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import org.leadrelay.testkit.Tokens;

/** Lets the application trust the tokens of the testkit. */
public final class TrustedTestKey implements QuarkusTestResourceLifecycleManager {

  @Override
  public Map<String, String> start() {
    return Map.of(
        "quarkus.oidc.public-key", Tokens.publicKey(),
        "quarkus.oidc.token.issuer", Tokens.ISSUER,
        "quarkus.oidc.token.audience", Tokens.AUDIENCE);
  }

  @Override
  public void stop() {}
}
