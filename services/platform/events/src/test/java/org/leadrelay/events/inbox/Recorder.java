package org.leadrelay.events.inbox;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.leadrelay.database.Sql;
import org.leadrelay.events.Occurrence;

/** A listener that writes what it applies into a table, and fails where a test wants it to. */
final class Recorder implements TopicListener {

  static final String TABLE =
      "create table applied (id bigint generated always as identity, subject text not null, n bigint not null)";

  private final String topic;
  private final Jdbi jdbi;
  private final ConcurrentHashMap<String, Function<Received, Verdict>> faults =
      new ConcurrentHashMap<>();

  Recorder(String topic, DataSource source) {
    this.topic = topic;
    this.jdbi = Sql.over(source);
  }

  record Data(long n) {}

  /** From now on events of the subject go this way after they are written. */
  void when(String subject, Function<Received, Verdict> fault) {
    faults.put(subject, fault);
  }

  void heal(String subject) {
    faults.remove(subject);
  }

  @Override
  public String topic() {
    return topic;
  }

  @Override
  public Set<String> types() {
    return Set.of(Occurrence.TYPE);
  }

  @Override
  public Verdict apply(Received event) {
    jdbi.useHandle(handle ->
        handle.execute(
            "insert into applied (subject, n) values (?, ?)",
            event.subject(),
            event.as(Data.class).n()));
    return faults.getOrDefault(event.subject(), any -> Verdict.applied()).apply(event);
  }

  /** What has been applied of a subject, in order. */
  List<Long> applied(String subject) {
    return jdbi.withHandle(handle ->
        handle
            .createQuery("select n from applied where subject = :subject order by id")
            .bind("subject", subject)
            .mapTo(Long.class)
            .list());
  }
}
