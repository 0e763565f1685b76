package org.leadrelay.intake.candidate.messages;

import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leadrelay.events.inbox.Received;
import org.leadrelay.events.log.EventJson;
import org.leadrelay.identifiers.IdentifierType;
import org.leadrelay.intake.lead.GivenIdentifier;
import org.leadrelay.intake.lead.NamedIdentifier;
import org.leadrelay.sealing.SealBrokenException;
import org.leadrelay.sealing.Transport;

/**
 * What courier-check sealed for this service.
 *
 * @param seen what the reporter saw, in a report
 * @param contents as the waybill names them
 */
record SealedLetter(
    @Nullable String waybillNo,
    @Nullable String seen,
    @Nullable String contents,
    @Nullable List<Party> identifiers) {

  /** A value of the waybill; its role is SENDER or RECIPIENT. */
  record Party(IdentifierType type, String value, NamedIdentifier.@Nullable Role role) {}

  /** Opens what was sealed in the context of its event; empty if it cannot be opened or read. */
  static Optional<SealedLetter> open(Transport transport, Received event, String sealed) {
    try {
      var clear =
          transport.open(
              Transport.context(event.id(), event.type()), Base64.getDecoder().decode(sealed));
      return Optional.of(EventJson.MAPPER.readValue(clear, SealedLetter.class));
    } catch (SealBrokenException | IllegalArgumentException | IOException unreadable) {
      return Optional.empty();
    }
  }

  /** The waybill's number and its parties. */
  List<GivenIdentifier> given() {
    var parties =
        Objects.requireNonNullElse(identifiers, List.<Party>of()).stream()
            .map(it -> new GivenIdentifier(it.type(), it.value(), it.role()));
    var waybill =
        Optional.ofNullable(waybillNo)
            .map(it -> new GivenIdentifier(IdentifierType.WAYBILL, it, null))
            .stream();
    return java.util.stream.Stream.concat(waybill, parties).toList();
  }

  /** In words, for the officer who reviews it. */
  String narrative(@Nullable String why) {
    var text = new StringBuilder();
    line(text, "", why);
    line(text, "所见：", seen);
    line(text, "内件：", contents);
    line(text, "运单号：", waybillNo);
    return text.toString().strip();
  }

  private static void line(StringBuilder text, String head, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      text.append(head).append(value.strip()).append('\n');
    }
  }
}
