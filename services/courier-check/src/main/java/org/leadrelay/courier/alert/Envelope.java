package org.leadrelay.courier.alert;

import java.util.UUID;

/** Closes what an event carries for lead-intake alone. */
@FunctionalInterface
public interface Envelope {

  /** The content as JSON, sealed in the context of one event, in Base64. */
  String forIntake(UUID eventId, String eventType, Object content);
}
