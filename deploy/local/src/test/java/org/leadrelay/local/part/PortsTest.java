package org.leadrelay.local.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortsTest {

  @Test
  void oneVariableMovesThemAll() {
    var ports = Ports.parse("19000");

    assertThat(ports.postgres()).isEqualTo(19000);
    assertThat(ports.service(SuiteService.HANDOFF)).isEqualTo(19011);
  }

  @Test
  void noVariableStandsForTheDefault() {
    assertThat(Ports.parse("")).isEqualTo(new Ports(Ports.DEFAULT_BASE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"80", "65001", "many"})
  void aBaseThatCannotBeIsRefusedWithItsName(String base) {
    assertThatThrownBy(() -> Ports.parse(base))
        .isInstanceOf(StackFailure.class)
        .hasMessageContaining("PORT_BASE")
        .hasMessageContaining(base);
  }

  @Test
  void aPortSomebodyListensOnIsNotFree() throws IOException {
    try (var taken = new ServerSocket(0, 1, InetAddress.ofLiteral(Ports.HOST))) {
      assertThat(Ports.free(taken.getLocalPort())).isFalse();
      assertThat(Ports.listening(taken.getLocalPort())).isTrue();
    }
  }

  @Test
  void aPortThatWasGivenBackIsFree() throws IOException {
    int port;
    try (var taken = new ServerSocket(0, 1, InetAddress.ofLiteral(Ports.HOST))) {
      port = taken.getLocalPort();
    }
    assertThat(Ports.free(port)).isTrue();
    assertThat(Ports.listening(port)).isFalse();
  }
}
