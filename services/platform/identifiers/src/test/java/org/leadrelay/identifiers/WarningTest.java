package org.leadrelay.identifiers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.leadrelay.identifiers.check.ResidentIdCheck;
import org.leadrelay.identifiers.check.UnifiedCreditCodeCheck;

class WarningTest {

  private static Parsed.Valid valid(IdentifierType type, String raw) {
    return valid(Identifier.parse(type, raw));
  }

  private static Parsed.Valid valid(Parsed parsed) {
    assertThat(parsed).isInstanceOf(Parsed.Valid.class);
    return (Parsed.Valid) parsed;
  }

  private static String residentId(String body) {
    return body + ResidentIdCheck.digit(body);
  }

  @Test
  void aMobileNumberOutsideTheNumberPlanIsOdd() {
    assertThat(valid(IdentifierType.MOBILE, "15412345678").warnings())
        .containsExactly(Warning.UNALLOCATED_SEGMENT);
    assertThat(valid(IdentifierType.MOBILE, "13000000000").warnings()).isEmpty();
  }

  @Test
  void anUnknownRegionIsAWarningAndNoRefusal() {
    var number = residentId("88010119900101001");
    var type = IdentifierType.RESIDENT_ID;

    assertThat(valid(Identifier.parse(type, number, Set.of("880101")::contains)).warnings())
        .isEmpty();
    assertThat(valid(Identifier.parse(type, number, region -> false)).warnings())
        .containsExactly(Warning.UNKNOWN_REGION);
    assertThat(valid(type, number).identifier().region()).contains("880101");
  }

  @Test
  void aKindWithoutRegionIsNotAskedForOne() {
    var parsed = Identifier.parse(IdentifierType.QQ, "12345678", region -> false);
    assertThat(valid(parsed).warnings()).isEmpty();
    var permit = residentId("81000019900101001");
    assertThat(valid(IdentifierType.HMT_RESIDENCE, permit).identifier().region()).isEmpty();
  }

  @Test
  void aNumberOfTheFirstGenerationBecomesThatOfTheSecond() {
    var first = valid(IdentifierType.RESIDENT_ID, "880101900101001");
    assertThat(first.warnings()).containsExactly(Warning.FIRST_GENERATION);
    assertThat(first.identifier().value()).isEqualTo(residentId("88010119900101001"));
  }

  @Test
  void theNumberOfAResidencePermitIsToldApart() {
    assertThat(valid(IdentifierType.RESIDENT_ID, residentId("83000019900101001")).warnings())
        .containsExactly(Warning.RESIDENCE_PERMIT);
  }

  @Test
  void aCreditCodeAroundAWrongOrganisationCodeIsOdd() {
    var body = "91880101000000001";
    var code = valid(IdentifierType.USCC, body + UnifiedCreditCodeCheck.digit(body));
    assertThat(code.warnings()).containsExactly(Warning.ORGANISATION_CODE);
    assertThat(code.identifier().region()).contains("880101");
  }
}
