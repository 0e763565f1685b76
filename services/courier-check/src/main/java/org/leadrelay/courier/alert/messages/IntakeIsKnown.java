package org.leadrelay.courier.alert.messages;

import jakarta.inject.Singleton;
import java.util.List;
import org.leadrelay.access.production.ProductionRule;
import org.leadrelay.sealing.Transport;
import org.leadrelay.sealing.UnknownRecipientException;

/**
 * Without the public key of lead-intake no alert can be told, and the first parcel that is watched
 * would break its upload: to be found at the start, not then.
 */
@Singleton
final class IntakeIsKnown implements ProductionRule {

  private static final byte[] NOTHING = {};

  private final Transport transport;

  IntakeIsKnown(Transport transport) {
    this.transport = transport;
  }

  @Override
  public List<String> objections() {
    try {
      transport.sealFor(SealedForIntake.RECIPIENT, "start", NOTHING);
      return List.of();
    } catch (UnknownRecipientException unknown) {
      return List.of(
          "leadrelay.sealing.keys has no public key of lead-intake (recipient-lead-intake.json)");
    }
  }
}
