package org.leadrelay.courier.alert.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.leadrelay.courier.alert.Alert;
import org.leadrelay.events.log.EventJson;
import org.leadrelay.sealing.Sealer;

/**
 * Details as sealed JSON under {@code alert/detail/<id>}. Reading is lenient to members it does not
 * know, so that the release before can read what the release after wrote.
 */
final class SealedDetail {

  private final Sealer sealer;

  SealedDetail(Sealer sealer) {
    this.sealer = sealer;
  }

  byte[] of(Alert alert) {
    try {
      return sealer.seal(name(alert.id()), EventJson.MAPPER.writeValueAsBytes(Detail.of(alert)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Detail open(UUID id, byte[] sealed) {
    try {
      return EventJson.MAPPER.readValue(sealer.open(name(id), sealed), Detail.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String name(UUID id) {
    return "alert/detail/" + id;
  }
}
