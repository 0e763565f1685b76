package org.leadrelay.local.drill.proof;

import java.util.UUID;
import org.leadrelay.local.broker.Delivery;

/**
 * An event as a reader saw it.
 *
 * @param subject what it is about
 * @param sequence the own count of what it is about
 */
public record Sighting(UUID event, UUID subject, long sequence) {

  /** Of a record of a topic. */
  public static Sighting of(Delivery delivery) {
    return new Sighting(
        UUID.fromString(delivery.event()),
        UUID.fromString(delivery.subject()),
        delivery.sequence());
  }

  @Override
  public String toString() {
    return "%s (number %d of %s)".formatted(event, sequence, subject);
  }
}
