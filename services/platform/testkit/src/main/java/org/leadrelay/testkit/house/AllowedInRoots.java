package org.leadrelay.testkit.house;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Set;

/**
 * What a feature's root may know besides the roots of its own service. It lists packages, so that a
 * new one is a decision.
 */
final class AllowedInRoots {

  private static final Set<String> PACKAGES =
      Set.of(
          "java.lang",
          "java.math",
          "java.time",
          "java.time.format",
          "java.time.temporal",
          "java.util",
          "java.util.function",
          "java.util.regex",
          "java.util.stream",
          "org.jspecify.annotations",
          "com.github.f4b6a3.uuid",
          "org.leadrelay.jurisdiction",
          "org.leadrelay.identifiers",
          "org.leadrelay.identifiers.check",
          "org.leadrelay.audit",
          "org.leadrelay.events",
          "org.leadrelay.sealing");

  private static final Set<String> CLASSES =
      Set.of(
          "jakarta.enterprise.context.ApplicationScoped",
          "jakarta.transaction.Transactional",
          "jakarta.transaction.Transactional$TxType");

  private AllowedInRoots() {}

  static boolean contains(JavaClass type) {
    return PACKAGES.contains(type.getPackageName()) || CLASSES.contains(type.getName());
  }
}
