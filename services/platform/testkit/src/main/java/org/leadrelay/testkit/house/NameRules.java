package org.leadrelay.testkit.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Names that say nothing. */
final class NameRules {

  private static final Pattern EMPTY =
      Pattern.compile("Abstract\\p{Lu}.*|.*(?:Service|Manager|Helper|Utils?|Impl|Dto|DTO|Base)");

  private static final Set<String> DRAWERS =
      Set.of("common", "util", "utils", "shared", "core", "base", "helper", "helpers", "misc");

  private NameRules() {}

  static HouseRule telling() {
    return HouseRule.of(
        "names tell what a thing is",
        classes().should(Faults.none("have a name that tells what they are", NameRules::empty)));
  }

  private static Stream<String> empty(JavaClass type) {
    List<String> faults = new ArrayList<>();
    if (EMPTY.matcher(type.getSimpleName()).matches()) {
      faults.add(type.getDescription() + " has a name that tells nothing");
    }
    for (var segment : type.getPackageName().split("\\.", -1)) {
      if (DRAWERS.contains(segment)) {
        faults.add(type.getDescription() + " lies in a drawer named " + segment);
      }
    }
    return faults.stream();
  }
}
