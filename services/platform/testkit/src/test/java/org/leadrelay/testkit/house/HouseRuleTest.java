package org.leadrelay.testkit.house;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.leadrelay.testkit.database.MigrationFiles;
import org.leadrelay.testkit.database.MigrationFiles.MigrationFile;

class HouseRuleTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter().importClasses(HouseRuleTest.class);

  @Test
  void aKeptRuleIsSilent() {
    assertThatCode(() -> enforce(new Verdict.Kept())).doesNotThrowAnyException();
  }

  @Test
  void aBrokenRuleNamesEveryFault() {
    assertThatThrownBy(() -> enforce(new Verdict.Broken(List.of("first", "second"))))
        .isInstanceOf(AssertionError.class)
        .hasMessageContainingAll("endpoints smile", "first", "second");
  }

  @Test
  void aRuleThatGovernsNobodyFailsUnlessTheModuleSaysSo() {
    assertThatThrownBy(() -> enforce(new Verdict.GovernsNobody()))
        .isInstanceOf(AssertionError.class)
        .hasMessageContainingAll("endpoints smile", "without(RESOURCES)");
    assertThatCode(() -> enforce(new Verdict.GovernsNobody(), Concern.RESOURCES))
        .doesNotThrowAnyException();
    assertThatThrownBy(() -> enforce(new Verdict.GovernsNobody(), Concern.ENTITIES))
        .isInstanceOf(AssertionError.class);
  }

  @Test
  void aModuleCannotSayThatItIsWithoutWhatItHas() {
    assertThatThrownBy(() -> enforce(new Verdict.Kept(), Concern.RESOURCES))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("RESOURCES");
    assertThatThrownBy(() -> enforce(new Verdict.Broken(List.of("x")), Concern.RESOURCES))
        .isInstanceOf(AssertionError.class);
  }

  @Test
  void twoMigrationsOfOneVersionAreFound() {
    var right = List.of(migration("V1__a.sql", "a.jar"), migration("V2__a.sql", "b.jar"));
    var wrong = List.of(migration("V1__a.sql", "a.jar"), migration("V1__b.sql", "b.jar"));

    assertThatCode(() -> enforceOn(right)).doesNotThrowAnyException();
    assertThatThrownBy(() -> enforceOn(wrong))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("V1__a.sql of a.jar has the version of V1__b.sql of b.jar");
    assertThatThrownBy(() -> enforceOn(List.of()))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("without(MIGRATIONS)");
  }

  private static void enforce(Verdict verdict, Concern... without) {
    new HouseRule("endpoints smile", Optional.of(Concern.RESOURCES), _ -> verdict)
        .enforce(CLASSES, Set.of(without));
  }

  private static void enforceOn(List<MigrationFile> files) {
    MigrationRules.oneVersionEach(new MigrationFiles(files)).enforce(CLASSES, Set.of());
  }

  private static MigrationFile migration(String name, String origin) {
    return new MigrationFile(name, "select 1;", Path.of(origin));
  }
}
