package org.leadrelay.intake.handoff.messages;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leadrelay.events.log.EventJson;
import org.leadrelay.intake.handoff.Enclosure;
import org.leadrelay.intake.handoff.Envelope;
import org.leadrelay.intake.handoff.RequestKind;
import org.leadrelay.intake.lead.Category;
import org.leadrelay.sealing.Transport;

/** Writes what travels as the body of {@code POST /api/v1/handoffs} has it, and seals it. */
@ApplicationScoped
class SealedEnvelope implements Envelope {

  private static final String RECIPIENT = "cross-region-handoff";

  private final Transport transport;

  SealedEnvelope(Transport transport) {
    this.transport = transport;
  }

  private record Letter(Request request, @JsonProperty("package") Contents contents) {}

  private record Request(RequestKind kind, String text) {}

  private record Contents(
      String title,
      String summary,
      Category category,
      @Nullable Instant occurredAt,
      List<Enclosure.Named> identifiers,
      List<String> evidence) {}

  @Override
  public String seal(UUID event, String type, Enclosure enclosure) {
    var letter =
        new Letter(
            new Request(enclosure.kind(), enclosure.text()),
            new Contents(
                enclosure.title(),
                enclosure.summary(),
                enclosure.category(),
                enclosure.occurredAt(),
                enclosure.identifiers(),
                List.of()));
    try {
      var clear = EventJson.MAPPER.writeValueAsBytes(letter);
      var sealed = transport.sealFor(RECIPIENT, Transport.context(event, type), clear);
      return Base64.getEncoder().encodeToString(sealed);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
