package org.leadrelay.testkit.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.Optional;
import java.util.function.Function;

/** Parts that know each other in a circle are one part. */
final class Cycles {

  private Cycles() {}

  /** A rule over the parts to which the function assigns classes. */
  static HouseRule between(String parts, Function<JavaClass, Optional<String>> partOf) {
    var assignment =
        new SliceAssignment() {
          @Override
          public SliceIdentifier getIdentifierOf(JavaClass type) {
            return partOf.apply(type).map(SliceIdentifier::of).orElseGet(SliceIdentifier::ignore);
          }

          @Override
          public String getDescription() {
            return parts;
          }
        };
    return HouseRule.of(
        parts + " do not know each other in a circle",
        SlicesRuleDefinition.slices().assignedFrom(assignment).should().beFreeOfCycles());
  }
}
