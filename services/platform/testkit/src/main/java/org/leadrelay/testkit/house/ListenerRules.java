package org.leadrelay.testkit.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import java.util.stream.Stream;

/** How Kafka listeners are written. */
final class ListenerRules {

  private static final String INCOMING = "org.eclipse.microprofile.reactive.messaging.Incoming";

  private static final String SEVERAL_INCOMING =
      "io.smallrye.reactive.messaging.annotations.Incomings";

  private static final String VIRTUAL = "io.smallrye.common.annotation.RunOnVirtualThread";

  private ListenerRules() {}

  /** On virtual threads records of one key overtake each other. */
  static HouseRule ordered() {
    return HouseRule.of(
        "listeners do not run on virtual threads",
        Concern.LISTENERS,
        classes()
            .that(describe("are listeners", type -> incoming(type).findAny().isPresent()))
            .should(Faults.none("keep the order of records", ListenerRules::unordered)));
  }

  private static Stream<JavaMethod> incoming(JavaClass type) {
    return type.getMethods().stream()
        .filter(
            method -> method.isAnnotatedWith(INCOMING) || method.isAnnotatedWith(SEVERAL_INCOMING));
  }

  private static Stream<String> unordered(JavaClass type) {
    return incoming(type)
        .filter(method -> method.isAnnotatedWith(VIRTUAL) || type.isAnnotatedWith(VIRTUAL))
        .map(method -> method.getDescription() + " loses the order of records");
  }
}
