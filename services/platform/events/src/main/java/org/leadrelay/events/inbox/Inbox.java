package org.leadrelay.events.inbox;

import java.util.UUID;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.leadrelay.database.Sql;

/** Remembers which events of others have been applied here, in the transactions that apply them. */
final class Inbox {

  private final Jdbi jdbi;
  private final String consumer;

  Inbox(DataSource source, String consumer) {
    this.jdbi = Sql.over(source);
    this.consumer = consumer;
  }

  boolean knows(UUID event) {
    return jdbi.withHandle(handle ->
        handle
            .createQuery(
                "select exists (select from inbox where consumer = :consumer and event_id = :event)")
            .bind("consumer", consumer)
            .bind("event", event)
            .mapTo(Boolean.class)
            .one());
  }

  /** False when another transaction was first; waits for one that is under way. */
  boolean remember(UUID event) {
    return jdbi.withHandle(handle ->
        handle
            .createUpdate(
                "insert into inbox (consumer, event_id) values (:consumer, :event) on conflict do nothing")
            .bind("consumer", consumer)
            .bind("event", event)
            .execute())
        == 1;
  }
}
