package org.leadrelay.precursor.ledger.storage;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.leadrelay.events.log.EventJson;
import org.leadrelay.sealing.Sealer;

/**
 * Records as sealed JSON. Reading is lenient to members it does not know, so that the release
 * before can read what the release after wrote.
 */
final class SealedJson {

  private final Sealer sealer;

  SealedJson(Sealer sealer) {
    this.sealer = sealer;
  }

  byte[] seal(String name, Object clear) {
    try {
      return sealer.seal(name, EventJson.MAPPER.writeValueAsBytes(clear));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  <T> T open(String name, byte[] sealed, Class<T> type) {
    try {
      return EventJson.MAPPER.readValue(sealer.open(name, sealed), type);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
