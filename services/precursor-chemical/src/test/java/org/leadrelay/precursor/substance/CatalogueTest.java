package org.leadrelay.precursor.substance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leadrelay.precursor.substance.Substance.Role;
import org.leadrelay.precursor.substance.storage.CatalogueFile;

class CatalogueTest {

  private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
  private static final Catalogue CATALOGUE = CatalogueFile.national();

  @ParameterizedTest
  @CsvSource({
    "2005-10-31, 0",
    "2005-11-01, 23",
    "2008-08-01, 24",
    "2012-09-15, 25",
    "2014-05-12, 27",
    "2018-02-01, 32",
    "2021-09-20, 38",
    "2024-09-01, 45",
    "2025-07-19, 45",
    "2025-07-20, 47"
  })
  void theCatalogueHasAsManyEntriesAsItHadOnThatDay(LocalDate day, long entries) {
    assertThat(CATALOGUE.on(day).stream().filter(it -> it.role() != Role.COMPONENT))
        .hasSize((int) entries);
  }

  @ParameterizedTest
  @CsvSource({
    "醋酸酐, II-2",
    "乙酸酐, II-2",
    "Acetic  Anhydride, II-2",
    "ＭＡＰＡ, II-8",
    "P2P, I-1",
    "甲基乙基, III-3"
  })
  void aSubstanceIsFoundByItsNamesAndAliases(String name, String number) {
    assertThat(numbers(CATALOGUE.named(name, TODAY))).containsExactly(number);
  }

  @Test
  void anExactNameComesBeforeNamesThatContainIt() {
    assertThat(numbers(CATALOGUE.named("丙酮", TODAY))).containsExactly("III-2");
    assertThat(numbers(CATALOGUE.named("acetone", TODAY))).containsExactly("III-2");
  }

  @Test
  void aNameOfNothingFindsNothing() {
    assertThat(CATALOGUE.named("  ", TODAY)).isEmpty();
    assertThat(CATALOGUE.named("白糖", TODAY)).isEmpty();
  }

  @Test
  void aRegistryNumberOfTwoEntriesFindsBoth() {
    assertThat(numbers(CATALOGUE.withCas(new Cas("16648-44-5"), TODAY)))
        .containsExactly("II-8", "II-17");
    assertThat(numbers(CATALOGUE.withCas(new Cas("13605-48-6"), TODAY)))
        .containsExactly("II-11", "II-18");
  }

  @Test
  void aSubstanceIsNotFoundBeforeItWasListed() {
    assertThat(CATALOGUE.on("II-19", LocalDate.parse("2025-07-19"))).isEmpty();
    assertThat(CATALOGUE.on("II-19", LocalDate.parse("2025-07-20"))).isPresent();
    assertThat(CATALOGUE.find("II-19")).isPresent();
    assertThat(CATALOGUE.find("IV-1")).isEmpty();
  }

  @Test
  void goodsAreBookedUnderComponentsAndNeverUnderTheirGroup() {
    assertThat(CATALOGUE.find("I-12").orElseThrow().postable()).isFalse();
    assertThat(CATALOGUE.find("I-12-1").orElseThrow().postable()).isTrue();
    assertThat(CATALOGUE.find("I-12-6").orElseThrow().postable()).isTrue();
  }

  @Test
  void aNumberThatIsThereTwiceIsRefused() {
    var one = CATALOGUE.find("II-2").orElseThrow();
    assertThatIllegalArgumentException().isThrownBy(() -> new Catalogue(List.of(one, one)));
  }

  private static List<String> numbers(List<Substance> found) {
    return found.stream().map(Substance::number).toList();
  }
}
