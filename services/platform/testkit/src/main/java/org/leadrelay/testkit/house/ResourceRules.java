package org.leadrelay.testkit.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.List;
import java.util.stream.Stream;

/** How HTTP endpoints are written. */
final class ResourceRules {

  private static final String PATH = "jakarta.ws.rs.Path";

  private static final String HTTP_METHOD = "jakarta.ws.rs.HttpMethod";

  private static final List<String> SECURED =
      List.of(
          "jakarta.annotation.security.RolesAllowed",
          "jakarta.annotation.security.PermitAll",
          "io.quarkus.security.Authenticated");

  private ResourceRules() {}

  static Stream<HouseRule> all() {
    return Stream.of(visible(), secured());
  }

  /** Quarkus leaves out what is not public, with a warning only: the endpoint answers 404. */
  private static HouseRule visible() {
    return HouseRule.of(
        "resource classes and their endpoints are public",
        Concern.RESOURCES,
        classes()
            .that(describe("are resources", ResourceRules::isResource))
            .should(Faults.none("be public with all endpoints", ResourceRules::hidden)));
  }

  private static HouseRule secured() {
    return HouseRule.of(
        "every endpoint says who may call it",
        Concern.RESOURCES,
        classes()
            .that(describe("are resources", ResourceRules::isResource))
            .should(Faults.none("say who may call their endpoints", ResourceRules::open)));
  }

  private static boolean isResource(JavaClass type) {
    return type.isAnnotatedWith(PATH) || endpoints(type).findAny().isPresent();
  }

  private static Stream<JavaMethod> endpoints(JavaClass type) {
    return type.getMethods().stream()
        .filter(method -> method.isMetaAnnotatedWith(HTTP_METHOD) || method.isAnnotatedWith(PATH));
  }

  private static Stream<String> hidden(JavaClass type) {
    var self =
        type.getModifiers().contains(JavaModifier.PUBLIC)
            ? Stream.<String>empty()
            : Stream.of(type.getDescription() + " is not public");
    return Stream.concat(
        self,
        endpoints(type)
            .filter(method -> !method.getModifiers().contains(JavaModifier.PUBLIC))
            .map(method -> method.getDescription() + " is not public"));
  }

  private static Stream<String> open(JavaClass type) {
    return SECURED.stream().anyMatch(type::isAnnotatedWith)
        ? Stream.empty()
        : endpoints(type)
            .filter(method -> SECURED.stream().noneMatch(method::isAnnotatedWith))
            .map(method -> method.getDescription() + " does not say who may call it");
  }
}
