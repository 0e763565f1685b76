package org.leadrelay.access.production;

import io.quarkus.arc.All;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.config.SmallRyeConfig;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * Refuses a start that a {@link ProductionRule} objects to. Production is every profile but demo,
 * test and dev, so that a mistyped profile is judged strictly.
 */
@Singleton
final class ProductionGuard {

  private static final Set<String> FORGIVING = Set.of("demo", "test", "dev");

  private final List<ProductionRule> rules;
  private final List<String> profiles;

  @Inject
  ProductionGuard(@All List<ProductionRule> rules, SmallRyeConfig config) {
    this(rules, config.getProfiles());
  }

  ProductionGuard(List<ProductionRule> rules, List<String> profiles) {
    this.rules = rules;
    this.profiles = profiles;
  }

  void guard(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent starting) {
    if (Collections.disjoint(profiles, FORGIVING) && !objections().isEmpty()) {
      throw new IllegalStateException(
          "Production refuses to start:\n- " + String.join("\n- ", objections()));
    }
  }

  List<String> objections() {
    return rules.stream().flatMap(rule -> rule.objections().stream()).toList();
  }
}
