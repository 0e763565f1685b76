package org.leadrelay.sealing.setup;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import org.leadrelay.sealing.Rotation;
import org.leadrelay.sealing.keys.Keyring;
import org.leadrelay.sealing.keys.Keysets;
import org.leadrelay.sealing.keys.Purpose;

/**
 * Reports the live key versions of this replica, which is how the gate of a suite-wide rotation is
 * read: a version may be promoted when every replica of every service reports it. Always up: a
 * service without its keysets does not start, and a bad update leaves the former ones in use.
 */
@Readiness
@ApplicationScoped
public class KeysetsCheck implements HealthCheck {

  private final Keysets keysets;
  private final KeysetReload reload;

  KeysetsCheck(Keysets keysets, KeysetReload reload) {
    this.keysets = keysets;
    this.reload = reload;
  }

  @Override
  public HealthCheckResponse call() {
    Keyring keyring = keysets.keyring();
    HealthCheckResponseBuilder answer =
        HealthCheckResponse.named("keysets").up().withData("update-failing", reload.failing());
    for (Purpose purpose : keyring.purposes()) {
      Rotation rotation = keyring.rotation(purpose);
      answer.withData(purpose.label() + ".current", rotation.current());
      answer.withData(purpose.label() + ".live", rotation.live().toString());
    }
    return answer.build();
  }
}
