package org.leadrelay.testkit.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.all;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.lang.AbstractClassesTransformer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What every package has. */
final class PackageRules {

  private static final String NULL_MARKED = "org.jspecify.annotations.NullMarked";

  private PackageRules() {}

  static HouseRule nullMarked() {
    return HouseRule.of(
        "every package says that its types are not null",
        all(packages())
            .should(Faults.none("be null-marked in package-info.java", PackageRules::unmarked)));
  }

  private static Stream<String> unmarked(JavaPackage found) {
    return found.isAnnotatedWith(NULL_MARKED)
        ? Stream.empty()
        : Stream.of("Package %s has no @NullMarked package-info.java".formatted(found.getName()));
  }

  private static AbstractClassesTransformer<JavaPackage> packages() {
    return new AbstractClassesTransformer<>("packages") {
      @Override
      public Iterable<JavaPackage> doTransform(JavaClasses classes) {
        return classes.stream().map(JavaClass::getPackage).collect(Collectors.toSet());
      }
    };
  }
}
