package org.leadrelay.access.production;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.quarkus.runtime.StartupEvent;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProductionGuardTest {

  private static final ProductionRule CONTENT = List::of;
  private static final ProductionRule STRICT = () -> List.of("a is set", "b is not set");

  @ParameterizedTest
  @ValueSource(strings = {"prod", "production", "stage"})
  void anObjectionStopsTheStartInEveryOtherProfile(String profile) {
    assertThatIllegalStateException()
        .isThrownBy(() -> start(profile, CONTENT, STRICT))
        .withMessage("Production refuses to start:\n- a is set\n- b is not set");
  }

  @ParameterizedTest
  @ValueSource(strings = {"demo", "test", "dev"})
  void demoTestAndDevMayStartAnyway(String profile) {
    assertThatCode(() -> start(profile, STRICT)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(strings = {"prod", "demo"})
  void withoutObjectionsEveryProfileStarts(String profile) {
    assertThatCode(() -> start(profile, CONTENT)).doesNotThrowAnyException();
  }

  private static void start(String profile, ProductionRule... rules) {
    new ProductionGuard(List.of(rules), List.of(profile)).guard(new StartupEvent());
  }
}
