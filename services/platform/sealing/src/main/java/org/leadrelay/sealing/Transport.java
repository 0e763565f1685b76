package org.leadrelay.sealing;

import java.util.UUID;

/**
 * Seals what one service sends to another: only the recipient's private key opens it (HPKE, RFC
 * 9180). The context ties it to its message.
 */
public interface Transport {

  /** The context of what an event carries, as sender and receiver both derive it. */
  static String context(UUID eventId, String eventType) {
    return eventId + "/" + eventType;
  }

  /**
   * Seals for one recipient.
   *
   * @param recipient the name of a service, as in {@code cross-region-handoff}
   * @throws UnknownRecipientException if no public key of that name is at hand
   */
  byte[] sealFor(String recipient, String context, byte[] clear);

  /**
   * Opens what was sealed for this service.
   *
   * @throws SealBrokenException if it was changed, belongs to another message, or its key is gone
   */
  byte[] open(String context, byte[] sealed);
}
