package org.leadrelay.precursor.substance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leadrelay.precursor.substance.storage.CatalogueFile;

class MassTest {

  @ParameterizedTest
  @CsvSource({
    "1250.000, g, 1250.000",
    "0.001, g, 0.001",
    "1.25, kg, 1250.000",
    "0.000001, kg, 0.001",
    "1000000000, kg, 1000000000000.000",
    "007, g, 7.000"
  })
  void aMassIsReadAndWrittenInGramsWithThreeDecimals(String quantity, String unit, String grams) {
    assertThat(Mass.parse(quantity, unit).orElseThrow()).hasToString(grams);
  }

  @ParameterizedTest
  @CsvSource({
    "0, g",
    "0.0001, g",
    "0.0000001, kg",
    "-1, g",
    "+1, g",
    "1e3, g",
    "1., g",
    ".5, g",
    "１, g",
    "' 1', g",
    "1000000001, kg",
    "1, L",
    "1, mg",
    "x, g",
    "'', g"
  })
  void whatIsNoMassIsRefused(String quantity, String unit) {
    assertThat(Mass.parse(quantity, unit)).isEmpty();
  }

  @Property
  void whatIsWrittenIsReadAgain(
      @ForAll @LongRange(min = 1, max = Mass.LARGEST_MG) long milligrams) {
    var mass = new Mass(milligrams);
    assertThat(Mass.parse(mass.toString(), "g")).contains(mass);
  }

  @Test
  void moreThanAMillionTonnesIsAMistake() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Mass(Mass.LARGEST_MG + 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new Mass(-Mass.LARGEST_MG - 1));
  }

  @Test
  void litresAreWeighedHalfEvenToTheMilligram() {
    assertThat(Mass.ofLitres("0.5", new BigDecimal("0.000005"))).contains(new Mass(2));
    assertThat(Mass.ofLitres("0.5", new BigDecimal("0.000007"))).contains(new Mass(4));
    assertThat(Mass.ofLitres("10", new BigDecimal("1.082"))).contains(Mass.grams(10_820));
    assertThat(Mass.ofLitres("x", BigDecimal.ONE)).isEmpty();
  }

  @Test
  void massesAddUp() {
    assertThat(Mass.grams(2).plus(Mass.grams(1)).minus(Mass.kilograms(1)))
        .isEqualTo(new Mass(-997_000));
    assertThat(Mass.grams(2).isMoreThan(Mass.grams(2))).isFalse();
    assertThat(Mass.grams(2).isMoreThan(Mass.grams(1))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "I, 500, 1.000",
    "I, 1000, 1.000",
    "I, 5000, 5.000",
    "II, 1000, 10.000",
    "II, 10000, 20.000",
    "III, 1000, 100.000",
    "III, 100000, 300.000"
  })
  void scalesMayDifferByAFloorOrByAShareOfTheSellersMass(
      Category category, long grams, String tolerance) {
    assertThat(category.tolerance(Mass.grams(grams))).hasToString(tolerance);
  }

  @Test
  void litresNeedADensityAndSolutionsHaveNoneOfTheirOwn() {
    var catalogue = CatalogueFile.national();
    var anhydride = catalogue.find("II-2").orElseThrow();
    var acid = catalogue.find("III-6").orElseThrow();
    assertThat(Weighing.of("1", "L", anhydride, null))
        .isEqualTo(new Weighing.Known(Mass.grams(1082)));
    assertThat(Weighing.of("1", "L", anhydride, new BigDecimal("1.1")))
        .isEqualTo(new Weighing.Known(Mass.grams(1100)));
    assertThat(Weighing.of("1", "L", acid, null)).isEqualTo(new Weighing.DensityUnknown());
    assertThat(Weighing.of("1", "L", acid, new BigDecimal("1.18")))
        .isEqualTo(new Weighing.Known(Mass.grams(1180)));
    assertThat(Weighing.of("0", "kg", acid, null)).isEqualTo(new Weighing.Malformed());
  }
}
