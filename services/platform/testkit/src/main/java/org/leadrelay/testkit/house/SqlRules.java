package org.leadrelay.testkit.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import java.util.stream.Stream;

/** How the database is spoken to. */
final class SqlRules {

  private static final String JDBI = "org.jdbi.v3.core.Jdbi";
  private static final String SILENT = "org.leadrelay.database.Sql";

  private SqlRules() {}

  /** Jdbi as it comes prints what a failing statement was given. */
  static HouseRule silent() {
    return HouseRule.of(
        "a failing statement does not tell its values",
        classes()
            .that(describe("are not " + SILENT, type -> !type.getName().equals(SILENT)))
            .should(Faults.none("speak SQL through " + SILENT, SqlRules::loud)));
  }

  private static Stream<String> loud(JavaClass type) {
    return type.getMethodCallsFromSelf().stream()
        .filter(call -> call.getTargetOwner().getName().equals(JDBI) && opens(call))
        .map(JavaMethodCall::getDescription);
  }

  private static boolean opens(JavaMethodCall call) {
    return call.getName().equals("create")
        || (call.getName().equals("open") && !call.getTarget().getRawParameterTypes().isEmpty());
  }
}
