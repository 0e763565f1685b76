package org.leadrelay.testkit.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;

/** Where JPA entities may be. */
final class EntityRules {

  private static final List<String> MAPPED =
      List.of(
          "jakarta.persistence.Entity",
          "jakarta.persistence.Embeddable",
          "jakarta.persistence.MappedSuperclass");

  private EntityRules() {}

  static HouseRule hidden() {
    return HouseRule.of(
        "entities do not leave storage",
        Concern.ENTITIES,
        classes()
            .that(describe("are entities", EntityRules::isMapped))
            .should()
            .bePackagePrivate()
            .andShould()
            .resideInAPackage("..storage.."));
  }

  static HouseRule nowhere() {
    return HouseRule.of(
        "the platform has no entities",
        classes()
            .should()
            .notBeAnnotatedWith(MAPPED.get(0))
            .andShould()
            .notBeAnnotatedWith(MAPPED.get(1))
            .andShould()
            .notBeAnnotatedWith(MAPPED.get(2)));
  }

  private static boolean isMapped(JavaClass type) {
    return MAPPED.stream().anyMatch(type::isAnnotatedWith);
  }
}
