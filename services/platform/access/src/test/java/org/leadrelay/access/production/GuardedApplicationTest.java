package org.leadrelay.access.production;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.leadrelay.access.token.TrustedTestKey;

/** The guard and its rules as the container wires them. */
@QuarkusTest
@QuarkusTestResource(TrustedTestKey.class)
class GuardedApplicationTest {

  @Inject ProductionGuard guard;

  @Test
  void theRulesOfAllModulesAreAsked() {
    assertThat(guard.objections())
        .anyMatch(objection -> objection.startsWith("quarkus.oidc.public-key"))
        .anyMatch(objection -> objection.startsWith("leadrelay.jurisdictions.demo-region"))
        .noneMatch(objection -> objection.startsWith("quarkus.security.jaxrs"));
  }

  @Test
  void asProductionThisApplicationWouldNotStart() {
    var production = new ProductionGuard(List.of(guard::objections), List.of("prod"));
    assertThatIllegalStateException().isThrownBy(() -> production.guard(new StartupEvent()));
  }
}
