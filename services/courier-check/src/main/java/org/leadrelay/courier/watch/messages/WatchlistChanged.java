package org.leadrelay.courier.watch.messages;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.leadrelay.courier.watch.WatchToken;
import org.leadrelay.courier.watch.Watched;
import org.leadrelay.events.log.EventJson;
import org.leadrelay.jurisdiction.Jurisdiction;

/**
 * A record of {@code watchlist.v1}: all active entries of one value, none for a tombstone. The
 * contract is docs/events/org.leadrelay.watchlist.changed.v1.json.
 */
record WatchlistChanged(WatchToken token, List<Watched> entries) {

  /**
   * Reads a record.
   *
   * @throws IOException when it is not what the contract says
   */
  static WatchlistChanged of(ConsumerRecord<String, byte[]> message) throws IOException {
    try {
      var token = WatchToken.of(UUID.fromString(message.key()));
      byte @Nullable [] value = message.value();
      return value == null
          ? new WatchlistChanged(token, List.of())
          : EventJson.MAPPER.readValue(value, Value.class).about(token);
    } catch (IllegalArgumentException | NullPointerException e) {
      throw new IOException(e.getClass().getSimpleName(), e);
    }
  }

  private record Value(String token, List<Entry> entries) {

    WatchlistChanged about(WatchToken key) {
      if (!WatchToken.ofHex(token).equals(key)) {
        throw new IllegalArgumentException("the key is another token");
      }
      return new WatchlistChanged(key, entries.stream().map(Entry::watched).toList());
    }
  }

  private record Entry(UUID entryId, UUID leadId, Jurisdiction jurisdiction, Instant until) {

    Watched watched() {
      return new Watched(entryId, leadId, jurisdiction, until);
    }
  }
}
