package org.leadrelay.testkit;

import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.leadrelay.testkit.house.SourceRule;
import org.leadrelay.testkit.house.SourceTree;
import org.leadrelay.testkit.parts.PartsFolder;

/** The rules about the files of the whole repository, one test for each. */
public final class SourceRules {

  private SourceRules() {}

  /**
   * Looks at every file below the build's root, main and test.
   *
   * @param dataTables names of the files that may be long, since they hold a table
   */
  public static Stream<DynamicTest> ofThisRepository(String... dataTables) {
    return over(PartsFolder.root(), dataTables);
  }

  static Stream<DynamicTest> over(Path root, String... dataTables) {
    var tree = SourceTree.at(root);
    return SourceRule.all(Set.of(dataTables))
        .map(rule ->
            DynamicTest.dynamicTest(
                rule.name(), () -> rule.verdictOn(tree).orFail(rule.name(), "Is the root right?")));
  }
}
