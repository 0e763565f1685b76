package org.leadrelay.testkit.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Set;
import java.util.regex.Pattern;

/** What one deployable or module may know of the others. */
final class ModuleRules {

  private static final Set<String> PLATFORM =
      Set.of(
          "jurisdiction",
          "identifiers",
          "database",
          "problem",
          "access",
          "operation",
          "sealing",
          "requests",
          "events",
          "audit");

  private static final Set<String> PURE = Set.of("jurisdiction", "identifiers");

  private static final Pattern MODULE = Pattern.compile("org\\.leadrelay\\.(\\w+).*");

  private ModuleRules() {}

  /** Of all that is LeadRelay's, a part knows itself and the platform; never a service. */
  static HouseRule boundaries() {
    return HouseRule.of(
        "nobody knows a service but itself",
        classes()
            .should(
                Faults.onlyKnow(
                    "know of the suite only themselves and the platform",
                    (type, known) -> isForeign(known) || isNear(type, known, PLATFORM))));
  }

  /** A package that needs a JDK and nothing else, but for the generator of ids. */
  static HouseRule pure(String description, String root) {
    return HouseRule.of(
        description,
        classes()
            .that(describe("are in " + root, type -> type.getPackageName().equals(root)))
            .should(
                Faults.onlyKnow(
                    "know only the language and pure modules",
                    (type, known) ->
                        isLanguage(known) || isNear(type, known, PURE) || makesIds(known))));
  }

  /** A module that needs a JDK and nothing else. */
  static HouseRule pure() {
    return HouseRule.of(
        "the module needs a JDK and nothing else",
        classes()
            .should(
                Faults.onlyKnow(
                    "know only the language and themselves",
                    (type, known) -> isLanguage(known) || isNear(type, known, Set.of()))));
  }

  private static boolean isLanguage(JavaClass type) {
    return type.isPrimitive()
        || type.getPackageName().startsWith("java.")
        || type.getPackageName().equals("org.jspecify.annotations");
  }

  private static boolean makesIds(JavaClass type) {
    return type.getPackageName().equals("com.github.f4b6a3.uuid");
  }

  private static boolean isForeign(JavaClass type) {
    return !MODULE.matcher(type.getName()).matches();
  }

  private static boolean isNear(JavaClass type, JavaClass known, Set<String> others) {
    var module = MODULE.matcher(known.getName());
    return module.matches()
        && (others.contains(module.group(1))
            || type.getName().startsWith("org.leadrelay." + module.group(1) + "."));
  }
}
