package org.leadrelay.courier.waybill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.assertj.core.api.ListAssert;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;
import org.leadrelay.courier.waybill.RawRow.Kind;

/** Each rule of a row with what it lets through and what it does not. */
class FieldRulesTest {

  @Test
  void aRightRowIsAcceptedWithoutFindings() {
    assertThat(Rows.judged(Rows.right()))
        .isInstanceOfSatisfying(
            AcceptedRow.class,
            row -> {
              assertThat(row.findings()).isEmpty();
              assertThat(row.day()).isEqualTo("2026-11-23");
              assertThat(row.senderRegion().code()).isEqualTo("880101");
            });
  }

  @ParameterizedTest
  @EnumSource(
      value = Field.class,
      mode = Mode.EXCLUDE,
      names = {"AGREEMENT_ID"})
  void whatIsRequiredMustBeThere(Field field) {
    assertThatFaults(Rows.with(field, Kind.ABSENT))
        .containsExactly(tuple(field.label(), RowCode.MISSING_FIELD));
    assertThatFaults(Rows.with(field, " \u3000\u00A0\t"))
        .containsExactly(tuple(field.label(), RowCode.MISSING_FIELD));
  }

  @Test
  void allThatIsWrongIsTold() {
    var row = new RawRow();
    assertThatFaults(row).hasSize(Field.values().length - 3);
    assertThatFaults(row)
        .contains(tuple("sender.idNumber", RowCode.MISSING_FIELD))
        .doesNotContain(tuple("sender.idType", RowCode.MISSING_FIELD))
        .doesNotContain(tuple("xrayMachineId", RowCode.MISSING_FIELD));
  }

  @ParameterizedTest
  @CsvSource({
    "DMO, DMO00001",
    "DMO, A-1-B-2-C-3-D-4-E-5-F-6-G-7-H-89",
    "SF, SF1234567890123",
    "SF, 123456789012",
    "JD, JDVA12345678901-1-2-",
    "EMS, EE000000014CN",
    "STO, 7712345678901"
  })
  void aNumberOfTheCouriersFormIsOne(String courier, String number) {
    assertThat(judged(courier, number)).isInstanceOf(AcceptedRow.class);
  }

  @ParameterizedTest
  @CsvSource({
    "DMO, DMO0001",
    "DMO, A-1-B-2-C-3-D-4-E-5-F-6-G-7-H-890",
    "DMO, dmo00000001",
    "DMO, DMO 0000001",
    "DMO, DMO０0000001",
    "SF, YT1234567890123",
    "EMS, EE000000015CN"
  })
  void anyOtherNumberIsNone(String courier, String number) {
    assertThat(judged(courier, number))
        .isInstanceOfSatisfying(
            RejectedRow.class,
            row ->
                assertThat(row.violations())
                    .containsExactly(new RowViolation("waybillNo", RowCode.WAYBILL_NO)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-11-23T02:10:00Z",
        "2026-11-16T02:00:00Z",
        "2026-11-23t09:59:59.123456789+08:00",
        "2026-11-22T21:00:00-05:00"
      })
  void aTimeWithinTheSpanIsOne(String text) {
    assertThat(Rows.judged(Rows.with(Field.ACCEPTED_AT, text))).isInstanceOf(AcceptedRow.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-11-23T02:10:01Z",
        "2026-11-16T01:59:59Z",
        "2026-11-23T09:00:00",
        "2026-11-23 09:00:00+08:00",
        "2026-11-23T09:00+08:00",
        "2026-02-30T09:00:00+08:00",
        "2026-11-23T09:00:00.+08:00",
        "2026-11-23T09:00:00+08:00x",
        "2026-11-23T09:00:00+0800",
        "yesterday"
      })
  void anyOtherTimeIsNone(String text) {
    assertThatFaults(Rows.with(Field.ACCEPTED_AT, text))
        .containsExactly(tuple("acceptedAt", RowCode.ACCEPTED_AT));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"测试", "阿卜杜拉·买买提", "阿卜杜拉\u2022买", "阿卜\u30FB买", "Zoë O'Neil-Smith Jr.", "㐀㐁", "丁〇"})
  void aNameOfOneScriptIsOne(String name) {
    assertThat(Rows.judged(Rows.with(Field.SENDER_NAME, name))).isInstanceOf(AcceptedRow.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"测", "测Test", "测试1", "测试\u200B甲", "Ｔｅｓｔ", "Тест", "测*", "-·", "a.", "测试（甲）"})
  void anyOtherNameIsNone(String name) {
    assertThatFaults(Rows.with(Field.SENDER_NAME, name))
        .containsExactly(tuple("sender.name", RowCode.NAME_FORMAT));
  }

  @Test
  void aNameHasFiftyLettersAtMostAndSeparatorsDoNotCount() {
    assertThat(Rows.judged(Rows.with(Field.SENDER_NAME, "测·".repeat(50))))
        .isInstanceOf(AcceptedRow.class);
    assertThatFaults(Rows.with(Field.SENDER_NAME, "测".repeat(51)))
        .containsExactly(tuple("sender.name", RowCode.NAME_FORMAT));
  }

  @ParameterizedTest
  @CsvSource({
    "15400000001, 15400000001",
    "+8615400000001, 15400000001",
    "+86-15400000001, 15400000001",
    "86-15400000001, 15400000001",
    "15400000001-1234, 15400000001-1234",
    "0571-87654321, 0571-87654321",
    "01087654321-12, 01087654321-12",
    "95533, 95533",
    "4001234567, 4001234567"
  })
  void aPhoneIsKeptWithoutTheCountry(String written, String kept) {
    assertThat(Rows.judged(Rows.with(Field.SENDER_PHONE, written)))
        .isInstanceOfSatisfying(
            AcceptedRow.class, row -> assertThat(row.sender().phone()).isEqualTo(kept));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "154****0001", "12400000001", "1540000000", "154000000012", "15400000001-", "1540000000１",
        "15400000001-1234567", "0571-17654321", "+86-0571-87654321", "955", "110", "8615400000001"
      })
  void anyOtherPhoneIsNone(String written) {
    assertThatFaults(Rows.with(Field.RECIPIENT_PHONE, written))
        .containsExactly(tuple("recipient.phone", RowCode.PHONE_FORMAT));
  }

  @ParameterizedTest
  @CsvSource({"310000, 310000", "110100, 110000", "110104, 110102", "880281, 880281"})
  void aRegionIsThatOfToday(String code, String today) {
    assertThat(Rows.judged(Rows.with(Field.SENDER_REGION, code)))
        .isInstanceOfSatisfying(
            AcceptedRow.class, row -> assertThat(row.senderRegion().code()).isEqualTo(today));
  }

  @ParameterizedTest
  @ValueSource(strings = {"000000", "999999", "3100", "３10000", "31000a"})
  void anUnknownRegionIsNone(String code) {
    assertThatFaults(Rows.with(Field.RECIPIENT_REGION, code))
        .containsExactly(tuple("recipient.region", RowCode.REGION_UNKNOWN));
  }

  @ParameterizedTest
  @CsvSource({
    "STAFF_ID, 32",
    "SENDER_ADDRESS, 200",
    "RECIPIENT_NAME, 200",
    "RECIPIENT_ADDRESS, 200",
    "CONTENTS, 100",
    "XRAY_MACHINE_ID, 64"
  })
  void aTextHasItsLimitInCharacters(Field field, int limit) {
    assertThat(Rows.judged(Rows.with(field, "\uD842\uDFB7".repeat(limit))))
        .isInstanceOf(AcceptedRow.class);
    assertThatFaults(Rows.with(field, "书".repeat(limit + 1)))
        .containsExactly(tuple(field.label(), RowCode.TOO_LONG));
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "12.0, 12", "1000000, 1000000", "1.2e1, 12"})
  void aWeightIsWholeGrams(String written, int grams) {
    var row = Rows.right();
    row.set(Field.WEIGHT_GRAMS, Kind.NUMBER, written);
    assertThat(Rows.judged(row))
        .isInstanceOfSatisfying(
            AcceptedRow.class, it -> assertThat(it.weightGrams()).isEqualTo(grams));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "1000001", "12.5", "1e99", "1e-9999999999", "0.1"})
  void anyOtherWeightIsNone(String written) {
    var row = Rows.right();
    row.set(Field.WEIGHT_GRAMS, Kind.NUMBER, written);
    assertThatFaults(row).containsExactly(tuple("weightGrams", RowCode.WEIGHT));
    assertThatFaults(Rows.with(Field.WEIGHT_GRAMS, "12"))
        .containsExactly(tuple("weightGrams", RowCode.WEIGHT));
  }

  @Test
  void aValueOfAnotherTypeIsNone() {
    assertThatFaults(Rows.with(Field.OPENED, "true"))
        .containsExactly(tuple("opened", RowCode.WRONG_TYPE));
    assertThatFaults(Rows.with(Field.CONTENTS, Kind.OTHER))
        .containsExactly(tuple("contents", RowCode.WRONG_TYPE));
    assertThatFaults(Rows.with(Field.WAYBILL_NO, Kind.TRUE))
        .containsExactly(tuple("waybillNo", RowCode.WAYBILL_NO));
  }

  @Test
  void anOutletMustBeRegistered() {
    assertThatFaults(Rows.with(Field.OUTLET, "N-404"))
        .containsExactly(tuple("outlet", RowCode.OUTLET_UNKNOWN));
  }

  @Test
  void aParcelThatWasNotScannedNeedsNoMachine() {
    var row = Rows.with(Field.XRAYED, Kind.FALSE);
    row.set(Field.XRAY_MACHINE_ID, Kind.ABSENT);
    assertThat(Rows.judged(row)).isInstanceOf(AcceptedRow.class);
  }

  private static JudgedRow judged(String courier, String number) {
    return Rows.judge(courier).judge(Rows.with(Field.WAYBILL_NO, number), 1, Rows.NOW);
  }

  static ListAssert<Tuple> assertThatFaults(RawRow row) {
    assertThat(Rows.judged(row)).isInstanceOf(RejectedRow.class);
    return assertThat(
        ((RejectedRow) Rows.judged(row))
            .violations().stream().map(it -> tuple(it.field(), it.code())).toList());
  }
}
