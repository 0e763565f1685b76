package org.leadrelay.events.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leadrelay.events.log.EventJson;

/**
 * An event of another service.
 *
 * @param subject the aggregate, which is also the key
 * @param sequence the aggregate's count in the service it comes from
 * @param epoch history of that service's database
 * @param data valid for its type; may hold fields that are unknown here
 */
public record Received(
    UUID id,
    URI source,
    String type,
    String subject,
    long sequence,
    long epoch,
    Instant time,
    @Nullable String traceparent,
    JsonNode data) {

  /**
   * The data as a record that names the few fields needed here.
   *
   * @throws IllegalArgumentException when the record asks for more than the schema promises
   */
  public <T> T as(Class<T> record) {
    try {
      return EventJson.MAPPER.treeToValue(data, record);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(
          "%s does not fit %s".formatted(type, record.getSimpleName()), e);
    }
  }
}
