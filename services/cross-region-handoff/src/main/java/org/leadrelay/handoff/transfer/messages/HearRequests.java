package org.leadrelay.handoff.transfer.messages;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import org.leadrelay.events.inbox.Received;
import org.leadrelay.events.inbox.TopicListener;
import org.leadrelay.events.inbox.Verdict;
import org.leadrelay.events.log.EventJson;
import org.leadrelay.handoff.transfer.LeadPackage;
import org.leadrelay.handoff.transfer.Request;
import org.leadrelay.handoff.transfer.SendAsAsked;
import org.leadrelay.handoff.transfer.messages.HandoffRequested.Sealed;
import org.leadrelay.sealing.SealBrokenException;
import org.leadrelay.sealing.Transport;

/**
 * Hears what lead-intake asks for. An asking that no call could have made (a package that does not
 * open, an officer of another bureau than the lead's) is parked, since no officer can mend it.
 */
@ApplicationScoped
class HearRequests implements TopicListener {

  private final SendAsAsked asking;
  private final Transport transport;

  HearRequests(SendAsAsked asking, Transport transport) {
    this.asking = asking;
    this.transport = transport;
  }

  @Override
  public String topic() {
    return "leads.v1";
  }

  @Override
  public Set<String> types() {
    return Set.of(HandoffRequested.TYPE);
  }

  @Override
  public Verdict apply(Received event) {
    var asked = event.as(HandoffRequested.class);
    if (!asked.origin().equals(asked.actor().jurisdiction())) {
      return Verdict.refused("ORIGIN_OF_ANOTHER");
    }
    var sealed = open(event, asked);
    if (sealed.isEmpty()) {
      return Verdict.refused("PACKAGE_UNREADABLE");
    }
    asking.send(asked.signatory(), asked.sending(sealed.get()));
    return Verdict.applied();
  }

  private Optional<Sealed> open(Received event, HandoffRequested asked) {
    try {
      var clear =
          transport.open(
              Transport.context(event.id(), event.type()),
              Base64.getDecoder().decode(asked.sealedPackage()));
      var json = EventJson.MAPPER.readTree(clear);
      return Optional.of(
          new Sealed(
              part(json, "request", Request.class), part(json, "package", LeadPackage.class)));
    } catch (SealBrokenException | IOException | IllegalArgumentException unreadable) {
      return Optional.empty();
    }
  }

  private static <T> T part(JsonNode json, String name, Class<T> type) throws IOException {
    return EventJson.MAPPER.treeToValue(json.required(name), type);
  }
}
