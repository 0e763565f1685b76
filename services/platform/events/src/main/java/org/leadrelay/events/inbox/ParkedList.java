package org.leadrelay.events.inbox;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.leadrelay.database.Sql;

/** Parked events without their content, for operators. */
public final class ParkedList {

  private final Jdbi jdbi;

  ParkedList(DataSource source) {
    this.jdbi = Sql.over(source);
  }

  /**
   * A parked event.
   *
   * @param id rises in the order of parking
   * @param key the aggregate
   * @param eventId null when it has no readable one
   * @param reason an upper case code, some with where or which kind; {@code BEHIND} waits for an
   *     earlier one
   * @param attempts how often it was tried
   */
  public record Entry(
      long id,
      String consumer,
      String topic,
      String key,
      @Nullable UUID eventId,
      @Nullable String type,
      int partition,
      long offset,
      String reason,
      int attempts,
      Instant parkedAt) {}

  /** Entries behind an id, in the order of parking. */
  public List<Entry> page(long after, int limit) {
    return jdbi.withHandle(handle ->
        handle
            .createQuery(
                """
                select id, consumer, topic, key, event_id, headers ->> 'ce_type' as type,
                       kafka_partition, kafka_offset, reason, attempts, parked_at
                  from parked where id > :after order by id limit :limit
                """)
            .bind("after", after)
            .bind("limit", limit)
            .map((row, context) ->
                new Entry(
                    row.getLong("id"),
                    row.getString("consumer"),
                    row.getString("topic"),
                    row.getString("key"),
                    row.getObject("event_id", UUID.class),
                    row.getString("type"),
                    row.getInt("kafka_partition"),
                    row.getLong("kafka_offset"),
                    row.getString("reason"),
                    row.getInt("attempts"),
                    row.getObject("parked_at", OffsetDateTime.class).toInstant()))
            .list());
  }
}
