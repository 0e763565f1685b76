package org.leadrelay.courier.waybill;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leadrelay.identifiers.Identifier;
import org.leadrelay.identifiers.Parsed;

class IdRulesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  @ParameterizedTest
  @CsvSource({
    "RESIDENT_ID, 880101199001011235",
    "RESIDENT_ID, 88010119900101003X",
    "RESIDENT_ID, 88010120261123123X",
    "HMT_RESIDENCE, 810000199001011230",
    "HM_PASS, H12345678",
    "HM_PASS, M1234567801",
    "TW_PASS, 12345678",
    "TW_PASS, 1234567890A",
    "PASSPORT, X1234567",
    "PASSPORT_CN, EA1234567",
    "PASSPORT_CN, G12345678",
    "FPR_2017, CHN123456789012",
    "FPR_2023, 91101519900101123X",
    "MILITARY, 演字第12345号",
    "USCC, 91880101MA00000014"
  })
  void aNumberOfItsFormIsRightAndTheSuiteKnowsIt(IdType type, String number) {
    assertThat(IdRules.faults(type, number, TODAY)).isEmpty();
    assertThat(Identifier.parse(type.identifier(), number)).isInstanceOf(Parsed.Valid.class);
  }

  @ParameterizedTest
  @CsvSource({
    "RESIDENT_ID, 880101900101123",
    "RESIDENT_ID, 980101199001011235",
    "RESIDENT_ID, 88010119900101123５",
    "RESIDENT_ID, 880101179901011232",
    "HMT_RESIDENCE, 880101199001011235",
    "HM_PASS, X12345678",
    "TW_PASS, 123456789",
    "PASSPORT, x1234567",
    "PASSPORT_CN, EI1234567",
    "FPR_2017, CHN12345678901",
    "FPR_2023, 81101519900101123X",
    "MILITARY, 12345",
    "USCC, 91880101MA0000001I"
  })
  void anyOtherFormIsNone(IdType type, String number) {
    assertThat(IdRules.faults(type, number, TODAY)).containsExactly(RowCode.ID_FORMAT);
  }

  @ParameterizedTest
  @CsvSource({
    "RESIDENT_ID, 880101199001011236",
    "HMT_RESIDENCE, 810000199001011231",
    "FPR_2023, 911015199001011230",
    "USCC, 91880101MA00000015"
  })
  void aWrongCheckDigitIsFound(IdType type, String number) {
    assertThat(IdRules.faults(type, number, TODAY)).containsExactly(RowCode.ID_CHECKSUM);
  }

  @ParameterizedTest
  @CsvSource({
    "880101199013011232",
    "880101199002301234",
    "880101202611241235",
    "880101209012011237"
  })
  void aDateOfBirthThatDoesNotExistOrIsToComeIsFound(String number) {
    assertThat(IdRules.faults(IdType.RESIDENT_ID, number, TODAY))
        .containsExactly(RowCode.ID_BIRTHDATE);
  }

  @Test
  void bothFaultsAreTold() {
    assertThat(IdRules.faults(IdType.RESIDENT_ID, "880101199013011230", TODAY))
        .isEqualTo(Set.of(RowCode.ID_BIRTHDATE, RowCode.ID_CHECKSUM));
  }

  @Test
  void onlyTheLastOfEighteenPlacesMayBeSmall() {
    assertThat(IdRules.normal("88010119900101003x")).isEqualTo("88010119900101003X");
    assertThat(IdRules.normal("x1234567")).isEqualTo("x1234567");
  }
}
