package org.leadrelay.local.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leadrelay.local.Arguments;
import org.leadrelay.local.part.StackFailure;

class DemoActorTest {

  @ParameterizedTest
  @CsvSource({
    "officer, jurisdiction, 310000",
    "SUPERVISOR, jurisdiction, 000000",
    "courier, courier, SF",
    "enterprise, enterprise, 91310000MA1FL0000X"
  })
  void aRoleIsHeldForSomebody(String role, String name, String value) {
    var actor = DemoActor.parse(Arguments.parse("role=" + role, name + "=" + value));

    assertThat(actor).isEqualTo(new DemoActor(Role.parse(role), value));
  }

  @ParameterizedTest
  @CsvSource({"operator", "auditor"})
  void whoSeesNoContentActsForNobody(String role) {
    assertThat(DemoActor.parse(Arguments.parse("role=" + role, "jurisdiction=310000")).actsFor())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "officer, jurisdiction=31",
    "officer, courier=SF",
    "courier, courier=",
    "enterprise, enterprise=91310000MA1FL0000O"
  })
  void aRoleWithoutItsCodeIsRefused(String role, String other) {
    assertThatThrownBy(() -> DemoActor.parse(Arguments.parse("role=" + role, other)))
        .isInstanceOf(StackFailure.class)
        .hasMessageContaining("ROLE=" + role);
  }

  @Test
  void anUnknownRoleIsRefusedWithTheKnownOnes() {
    assertThatThrownBy(() -> DemoActor.parse(Arguments.parse("role=king")))
        .isInstanceOf(StackFailure.class)
        .hasMessageContaining("supervisor")
        .hasMessageContaining("king");
  }
}
