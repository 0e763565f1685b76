package org.leadrelay.access.token;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.leadrelay.access.production.ProductionRule;

/** Tokens are verified against one real issuer, and every resource is closed unless opened. */
@Singleton
final class RealIssuer implements ProductionRule {

  private final Config config;

  RealIssuer(Config config) {
    this.config = config;
  }

  @Override
  public List<String> objections() {
    var objections = new ArrayList<String>();
    if (isFalse("quarkus.oidc.enabled") || isFalse("quarkus.oidc.tenant-enabled")) {
      objections.add("quarkus.oidc is disabled");
    }
    if (text("quarkus.oidc.public-key").isPresent()) {
      objections.add("quarkus.oidc.public-key trusts a fixed key in place of the issuer's");
    }
    for (String key :
        List.of(
            "quarkus.oidc.auth-server-url",
            "quarkus.oidc.token.issuer",
            "quarkus.oidc.token.audience")) {
      if (text(key).filter(value -> !value.equals("any")).isEmpty()) {
        objections.add(key + " is not set");
      }
    }
    if (!text("quarkus.security.jaxrs.deny-unannotated-endpoints").orElse("").equals("true")) {
      objections.add("quarkus.security.jaxrs.deny-unannotated-endpoints is not true");
    }
    return objections;
  }

  private boolean isFalse(String key) {
    return text(key).orElse("true").equals("false");
  }

  private Optional<String> text(String key) {
    return config.getOptionalValue(key, String.class).filter(value -> !value.isBlank());
  }
}
