package org.leadrelay.intake.watchlist;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.leadrelay.events.Events;
import org.leadrelay.events.Fact;
import org.leadrelay.identifiers.IdentifierType;
import org.leadrelay.intake.lead.Token;
import org.leadrelay.jurisdiction.Jurisdiction;

/** Tells whoever watches what to watch for: per token all that is active, or that nothing is. */
@ApplicationScoped
public class TellWatchers {

  static final String TYPE = "org.leadrelay.watchlist.changed.v1";

  private static final Pattern BYTES = Pattern.compile("(.{8})(.{4})(.{4})(.{4})(.{12})");

  private final Watches watches;
  private final Events events;

  public TellWatchers(Watches watches, Events events) {
    this.watches = watches;
    this.events = events;
  }

  /** The event's data; its JSON Schema is in docs/events. */
  record Data(String token, IdentifierType type, int keyVersion, List<Entry> entries) {}

  /** An active entry. */
  record Entry(UUID entryId, UUID leadId, Jurisdiction jurisdiction, Instant until) {}

  /** Tells what is active now of each of these tokens. */
  void tell(Watch changed, Instant at) {
    changed.tokens().stream()
        .sorted(Comparator.comparing(Token::hex))
        .forEach(token -> events.append(fact(token, changed.type(), at)));
  }

  private Fact fact(Token token, IdentifierType type, Instant at) {
    long sequence = watches.nextOf(token);
    var entries =
        watches.active(token).stream()
            .map(it -> new Entry(it.id(), it.lead(), it.owner(), it.until()))
            .toList();
    var aggregate = aggregate(token);
    return entries.isEmpty()
        ? Fact.tombstone(aggregate, sequence, TYPE, at)
        : new Fact(
            aggregate,
            sequence,
            TYPE,
            at,
            Set.of(),
            Set.of(),
            new Data(token.hex(), type, token.keyVersion(), entries));
  }

  /** The 16 bytes of the token. */
  static UUID aggregate(Token token) {
    return UUID.fromString(BYTES.matcher(token.hex()).replaceFirst("$1-$2-$3-$4-$5"));
  }
}
