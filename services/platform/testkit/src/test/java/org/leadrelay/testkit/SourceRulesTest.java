package org.leadrelay.testkit;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.leadrelay.testkit.house.SourceRule;
import org.leadrelay.testkit.house.SourceTree;
import org.leadrelay.testkit.house.Verdict;

class SourceRulesTest {

  private static final String LENGTH = "no file has more than 300 lines";
  private static final String ROOT_POM = "the root POM has fewer than 300 lines";
  private static final String MODULE_POM = "the POM of a module has at most 70 lines";
  private static final String LEFT_OVERS = "nothing is left to do";

  @TempDir Path root;

  @TestFactory
  Stream<DynamicTest> thisRepositoryKeepsTheRules() {
    return SourceRules.ofThisRepository();
  }

  @BeforeEach
  void aRepositoryThatKeepsAllRules() throws IOException {
    write("pom.xml", 299);
    write("services/one/pom.xml", 70);
    write("services/one/src/main/java/One.java", 300);
    write("services/one/src/main/resources/divisions.csv", 5_000);
    write("docs/api/one.yaml", 5_000);
  }

  @Test
  void rightFilesAreRight() {
    assertThat(faults()).allSatisfy((_, found) -> assertThat(found).isEmpty());
  }

  @Test
  void aFileThatIsTooLongIsFoundAlsoAmongTestsAndScripts() throws IOException {
    write("services/one/src/test/java/OneTest.java", 301);
    write("deploy/helm/templates/one.yaml", 301);
    write("Makefile", 301);
    write("services/one/src/main/resources/db/migration/V1__one.sql", 301);

    assertThat(faults().get(LENGTH))
        .contains(
            "services/one/src/test/java/OneTest.java has 301 lines",
            "deploy/helm/templates/one.yaml has 301 lines",
            "Makefile has 301 lines",
            "services/one/src/main/resources/db/migration/V1__one.sql has 301 lines");
  }

  @Test
  void whatABuildMadeIsNotRead() throws IOException {
    write("services/one/target/generated/One.java", 301);
    write(".run/two/Two.java", 301);

    assertThat(faults().get(LENGTH)).isEmpty();
  }

  @Test
  void aTableMayBeLongWhenItIsNamed() throws IOException {
    write("services/one/src/main/java/Table.java", 301);

    assertThat(faults("Table.java").get(LENGTH)).isEmpty();
    assertThat(faults("One.java").get("One.java is a long table")).contains("only 300 lines");
    assertThat(faults("Gone.java").get("Gone.java is a long table")).isEqualTo("governs nobody");
  }

  @Test
  void pomsThatAreTooLongAreFound() throws IOException {
    write("pom.xml", 300);
    write("services/one/pom.xml", 71);

    assertThat(faults())
        .containsEntry(ROOT_POM, "pom.xml has 300 lines")
        .containsEntry(MODULE_POM, "services/one/pom.xml has 71 lines");
  }

  @Test
  void whatIsLeftToDoIsFoundWithItsLine() throws IOException {
    Files.writeString(root.resolve("README.md"), "# One\n\nTO" + "DO: write\n");
    Files.writeString(root.resolve("one.sh"), "# methodTO" + "DO is a name\n# FIX" + "ME\n");

    assertThat(faults().get(LEFT_OVERS)).isEqualTo("README.md:3, one.sh:2");
  }

  @Test
  void noRuleOverlooksThatThereIsNothing(@TempDir Path empty) {
    assertThat(SourceRule.all(Set.of()))
        .isNotEmpty()
        .allSatisfy(rule ->
            assertThat(rule.verdictOn(SourceTree.at(empty)))
                .isInstanceOf(Verdict.GovernsNobody.class));
  }

  private Map<String, String> faults(String... dataTables) {
    var tree = SourceTree.at(root);
    return SourceRule.all(Set.of(dataTables))
        .collect(toMap(SourceRule::name, rule -> told(rule.verdictOn(tree))));
  }

  private static String told(Verdict verdict) {
    return switch (verdict) {
      case Verdict.Kept _ -> "";
      case Verdict.Broken(var faults) -> String.join(", ", faults);
      case Verdict.GovernsNobody _ -> "governs nobody";
    };
  }

  private void write(String name, int lines) throws IOException {
    var file = root.resolve(name);
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    Files.write(file, Collections.nCopies(lines, "line"));
  }
}
