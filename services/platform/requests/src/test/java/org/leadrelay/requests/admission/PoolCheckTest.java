package org.leadrelay.requests.admission;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.leadrelay.requests.Configs;

class PoolCheckTest {

  private static void check(int connections) {
    var config = Configs.with(Map.of("door.reads", "8", "door.writes", "6", "door.uploads", "2"));
    PoolCheck.check(config.door(), connections);
  }

  @Test
  void aPoolForAllPlacesAndTheConnectionsKeptBackIsEnough() {
    assertThatCode(() -> check(20)).doesNotThrowAnyException();
  }

  @Test
  void aSmallerPoolIsRefusedWithTheKeysToChange() {
    assertThatThrownBy(() -> check(19))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("leadrelay.requests.door")
        .hasMessageContaining("quarkus.datasource.jdbc.max-size is 19");
  }
}
