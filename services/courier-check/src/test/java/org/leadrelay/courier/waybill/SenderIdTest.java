package org.leadrelay.courier.waybill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.leadrelay.courier.waybill.FieldRulesTest.assertThatFaults;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.leadrelay.courier.waybill.RawRow.Kind;

/** An ID, an agreement, or both. */
class SenderIdTest {

  @Test
  void underAnAgreementNoIdIsNeededAndNoVerification() {
    var row = withoutId();
    Rows.text(row, Field.AGREEMENT_ID, "A-1");
    row.set(Field.REAL_NAME_VERIFIED, Kind.FALSE);
    var accepted = (AcceptedRow) Rows.judged(row);
    assertThat(accepted.exempt()).isTrue();
    assertThat(accepted.findings()).isEmpty();
    assertThat(accepted.tokens().senderId()).isNull();
  }

  @Test
  void withoutEitherTheIdIsMissing() {
    assertThatFaults(withoutId()).containsExactly(tuple("sender.idNumber", RowCode.MISSING_FIELD));
  }

  @Test
  void anAgreementHoldsOnItsLastDayAndNotOnTheNext() {
    var row = Rows.with(Field.AGREEMENT_ID, "A-0");
    assertThatFaults(row).containsExactly(tuple("agreementId", RowCode.AGREEMENT_INVALID));
    Rows.text(row, Field.ACCEPTED_AT, "2026-11-22T23:59:59+08:00");
    assertThat(Rows.judged(row)).isInstanceOf(AcceptedRow.class);
  }

  @Test
  void anInvalidAgreementIsAFaultBesideAValidIdAndNoneInItsPlace() {
    assertThatFaults(Rows.with(Field.AGREEMENT_ID, "A-404"))
        .containsExactly(tuple("agreementId", RowCode.AGREEMENT_INVALID));
    var row = withoutId();
    Rows.text(row, Field.AGREEMENT_ID, "A-404");
    assertThatFaults(row)
        .containsExactly(
            tuple("agreementId", RowCode.AGREEMENT_INVALID),
            tuple("sender.idNumber", RowCode.MISSING_FIELD));
    row.set(Field.AGREEMENT_ID, Kind.NUMBER, "1");
    assertThatFaults(row).contains(tuple("agreementId", RowCode.AGREEMENT_INVALID));
  }

  @Test
  void anAgreementIsNotJudgedByATimeThatIsNone() {
    var row = Rows.with(Field.AGREEMENT_ID, "A-0");
    Rows.text(row, Field.ACCEPTED_AT, "now");
    assertThatFaults(row).containsExactly(tuple("acceptedAt", RowCode.ACCEPTED_AT));
  }

  @Test
  void anIdBesideAnAgreementIsCheckedToo() {
    var row = Rows.with(Field.AGREEMENT_ID, "A-1");
    Rows.text(row, Field.SENDER_ID_NUMBER, "880101199001011236");
    assertThatFaults(row).containsExactly(tuple("sender.idNumber", RowCode.ID_CHECKSUM));
    row.set(Field.SENDER_ID_NUMBER, Kind.ABSENT);
    assertThatFaults(row).containsExactly(tuple("sender.idNumber", RowCode.MISSING_FIELD));
  }

  @Test
  void aTypeThatIsNotKnownIsAFault() {
    assertThatFaults(Rows.with(Field.SENDER_ID_TYPE, "LIBRARY_CARD"))
        .containsExactly(tuple("sender.idType", RowCode.ID_TYPE));
  }

  @Test
  void theSameValueHasTheSameTokenHoweverItWasWritten() {
    var one = (AcceptedRow) Rows.judged(Rows.with(Field.SENDER_ID_NUMBER, "88010119900101003x"));
    var other = (AcceptedRow) Rows.judged(Rows.with(Field.SENDER_ID_NUMBER, "88010119900101003X"));
    assertThat(one.tokens()).isEqualTo(other.tokens());
    var virtual = (AcceptedRow) Rows.judged(Rows.with(Field.SENDER_PHONE, "15400000001-99"));
    assertThat(virtual.tokens().senderPhone())
        .isEqualTo(((AcceptedRow) Rows.judged(Rows.right())).tokens().senderPhone());
    var soldier = Rows.with(Field.SENDER_ID_TYPE, "MILITARY");
    Rows.text(soldier, Field.SENDER_ID_NUMBER, "演字第12345");
    var token = Objects.requireNonNull(((AcceptedRow) Rows.judged(soldier)).tokens().senderId());
    assertThat(token.token()).isEqualTo(Rows.index().current(token.type(), "演字第12345号"));
  }

  @Test
  void noValueOfAPersonIsInATextMadeForLogs() {
    var row = (AcceptedRow) Rows.judged(Rows.right());
    assertThat(row + " " + row.sender() + row.id() + Phone.parse("15400000001"))
        .doesNotContain("测试", Rows.RESIDENT, "15400000001", "大道");
  }

  private static RawRow withoutId() {
    var row = Rows.right();
    row.set(Field.SENDER_ID_NUMBER, Kind.ABSENT);
    row.set(Field.SENDER_ID_TYPE, Kind.ABSENT);
    return row;
  }
}
