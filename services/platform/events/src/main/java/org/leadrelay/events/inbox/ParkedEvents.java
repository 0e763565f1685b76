package org.leadrelay.events.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import org.apache.kafka.common.utils.Bytes;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatement;
import org.leadrelay.database.Sql;
import org.leadrelay.events.log.EventJson;

/**
 * Events that could not be applied, and those of the same key behind them. The row of {@code
 * parked_key} is the lock under which consumer and replay agree on whether a key has parked events.
 */
final class ParkedEvents {

  private static final TypeReference<Map<String, String>> HEADERS = new TypeReference<>() {};

  private final Jdbi jdbi;
  private final String consumer;

  ParkedEvents(DataSource source, String consumer) {
    this.jdbi = Sql.over(source);
    this.consumer = consumer;
  }

  /** A key with parked events. */
  record ParkedKey(String topic, String key) {}

  /** The event of a key that is to be tried next. */
  record FirstEvent(long id, Message message) {}

  /** All keys of a topic with parked events. */
  List<String> keys(String topic) {
    return jdbi.withHandle(handle ->
        handle
            .createQuery("select key from parked_key where consumer = :consumer and topic = :topic")
            .bind("consumer", consumer)
            .bind("topic", topic)
            .mapTo(String.class)
            .list());
  }

  /** All keys with parked events, those parked longest first. */
  List<ParkedKey> keys() {
    return jdbi.withHandle(handle ->
        handle
            .createQuery(
                """
                select topic, key from parked where consumer = :consumer group by topic, key order by min(id)
                """)
            .bind("consumer", consumer)
            .map((row, context) -> new ParkedKey(row.getString("topic"), row.getString("key")))
            .list());
  }

  /** Locks the key until the transaction ends; false when it has no parked event (any more). */
  boolean lock(String topic, String key) {
    return jdbi.withHandle(handle ->
        key(
                handle.createQuery(
                    """
                    select true from parked_key
                     where consumer = :consumer and topic = :topic and key = :key for update
                    """),
                topic,
                key)
            .mapTo(Boolean.class)
            .findOne()
            .isPresent());
  }

  /**
   * Parks an event; one that is parked already stays as it is.
   *
   * @return whether the key had no parked event before
   */
  boolean park(Message message, String reason) {
    return jdbi.withHandle(handle -> {
      int newKey =
          key(
                  handle.createUpdate(
                      """
                      insert into parked_key (consumer, topic, key) values (:consumer, :topic, :key)
                      on conflict do nothing
                      """),
                  message.topic(),
                  message.key())
              .execute();
      key(
              handle.createUpdate(
                  """
                  insert into parked (consumer, topic, key, kafka_partition, kafka_offset, event_id, headers,
                                      value, reason)
                  values (:consumer, :topic, :key, :partition, :offset, cast(:event as uuid), cast(:headers as json),
                          :value, :reason)
                  on conflict do nothing
                  """),
              message.topic(),
              message.key())
          .bind("partition", message.partition())
          .bind("offset", message.offset())
          .bind("event", Objects.toString(message.id(), null))
          .bind("headers", write(message.headers()))
          .bind("value", message.bytes())
          .bind("reason", reason)
          .execute();
      return newKey == 1;
    });
  }

  /** How many keys of a topic have parked events. */
  int count(String topic) {
    return keys(topic).size();
  }

  /** The event of a key that is to be tried next. */
  Optional<FirstEvent> first(ParkedKey key) {
    return jdbi.withHandle(handle ->
        key(
                handle.createQuery(
                    """
                    select * from parked where consumer = :consumer and topic = :topic and key = :key
                     order by id limit 1
                    """),
                key.topic(),
                key.key())
            .map((row, context) -> new FirstEvent(row.getLong("id"), message(row)))
            .findOne());
  }

  /** Takes out an event that has been applied. */
  void remove(FirstEvent first) {
    jdbi.useHandle(handle ->
        handle.createUpdate("delete from parked where id = :id").bind("id", first.id()).execute());
  }

  /** Takes out a key without events, so that its next event is applied at once. */
  void release(ParkedKey key) {
    jdbi.useHandle(handle ->
        key(
                handle.createUpdate(
                    "delete from parked_key where consumer = :consumer and topic = :topic and key = :key"),
                key.topic(),
                key.key())
            .execute());
  }

  /** Notes that the event failed again. */
  void failedAgain(FirstEvent first, String reason) {
    jdbi.useHandle(handle ->
        handle
            .createUpdate(
                "update parked set reason = :reason, attempts = attempts + 1 where id = :id")
            .bind("id", first.id())
            .bind("reason", reason)
            .execute());
  }

  private <S extends SqlStatement<S>> S key(S statement, String topic, String key) {
    return statement.bind("consumer", consumer).bind("topic", topic).bind("key", key);
  }

  private static Message message(ResultSet row) throws SQLException {
    return new Message(
        row.getString("topic"),
        row.getString("key"),
        row.getInt("kafka_partition"),
        row.getLong("kafka_offset"),
        read(row.getString("headers")),
        Bytes.wrap(row.getBytes("value")));
  }

  private static String write(Map<String, String> headers) {
    try {
      return EventJson.MAPPER.writeValueAsString(headers);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A map of texts has no JSON", e);
    }
  }

  private static Map<String, String> read(String headers) {
    try {
      return EventJson.MAPPER.readValue(headers, HEADERS);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Headers of a parked event are broken", e);
    }
  }
}
