package org.leadrelay.courier.alert;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.leadrelay.courier.waybill.AcceptedRow;
import org.leadrelay.identifiers.Identifier;
import org.leadrelay.identifiers.IdentifierType;
import org.leadrelay.identifiers.Parsed;
import org.leadrelay.sealing.Token;

/** The alert that a row makes when it touches a watchlist entry. */
final class Hit {

  private Hit() {}

  static Alert alert(
      UUID id, AcceptedRow row, WatchedLead watched, Set<Trait> matched, Instant now) {
    return new Alert(
        id,
        Rule.WATCHLIST_HIT,
        row.courier(),
        row.outlet(),
        row.acceptedAt(),
        new Regions(row.senderRegion(), row.recipientRegion()),
        watched,
        tokens(row, matched),
        Map.of("matched", matched.stream().map(Trait::name).collect(joining(","))),
        Explanation.ofHit(matched),
        new Evidence(row.waybillNo(), row.contents(), clues(row, matched)),
        State.OPEN,
        null,
        1,
        now,
        now);
  }

  private static List<Token> tokens(AcceptedRow row, Set<Trait> matched) {
    return matched.stream()
        .map(trait -> trait.in(row.tokens()))
        .filter(Objects::nonNull)
        .map(value -> value.token())
        .toList();
  }

  private static List<Clue> clues(AcceptedRow row, Set<Trait> matched) {
    var clues = new ArrayList<Clue>();
    for (var trait : Trait.values()) {
      var token = trait.in(row.tokens());
      if (token != null) {
        var value = normal(token.type(), written(row, trait));
        clues.add(new Clue(trait, token.type(), value, matched.contains(trait)));
      }
    }
    return clues;
  }

  private static String normal(IdentifierType type, String written) {
    return Identifier.parse(type, written) instanceof Parsed.Valid valid
        ? valid.identifier().value()
        : written;
  }

  private static String written(AcceptedRow row, Trait trait) {
    return switch (trait) {
      case SENDER_ID -> Objects.requireNonNull(row.id(), "a token without its document").number();
      case SENDER_PHONE -> row.sender().phone();
      case RECIPIENT_PHONE -> row.recipient().phone();
    };
  }
}
