package org.leadrelay.courier.alert.messages;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.UUID;
import org.leadrelay.courier.alert.Envelope;
import org.leadrelay.events.log.EventJson;
import org.leadrelay.sealing.Transport;

/** Seals by the public key of lead-intake. */
@ApplicationScoped
class SealedForIntake implements Envelope {

  static final String RECIPIENT = "lead-intake";

  private final Transport transport;

  SealedForIntake(Transport transport) {
    this.transport = transport;
  }

  @Override
  public String forIntake(UUID eventId, String eventType, Object content) {
    try {
      var clear = EventJson.MAPPER.writeValueAsBytes(content);
      var sealed = transport.sealFor(RECIPIENT, Transport.context(eventId, eventType), clear);
      return Base64.getEncoder().encodeToString(sealed);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
