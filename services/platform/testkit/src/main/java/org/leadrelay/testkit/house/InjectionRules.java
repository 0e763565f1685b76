package org.leadrelay.testkit.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.stream.Stream;

/** How a class gets what it needs. */
final class InjectionRules {

  private static final List<String> INJECTED =
      List.of(
          "jakarta.inject.Inject",
          "jakarta.persistence.PersistenceContext",
          "jakarta.ws.rs.core.Context",
          "org.eclipse.microprofile.config.inject.ConfigProperty",
          "org.eclipse.microprofile.reactive.messaging.Channel",
          "org.eclipse.microprofile.rest.client.inject.RestClient");

  private InjectionRules() {}

  static HouseRule byConstructor() {
    return HouseRule.of(
        "nothing is injected into a field",
        classes().should(Faults.none("be given all by constructor", InjectionRules::fields)));
  }

  private static Stream<String> fields(JavaClass type) {
    return type.getFields().stream()
        .filter(field -> INJECTED.stream().anyMatch(field::isAnnotatedWith))
        .map(field -> field.getDescription() + " is injected");
  }
}
