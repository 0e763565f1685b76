package org.leadrelay.requests.trial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.leadrelay.database.Sql;

/** The use cases of the trial: titles tell what is to go wrong. */
@ApplicationScoped
public class Notes {

  /** One note as stored. */
  public record Note(UUID id, String title, long version) {}

  private static final String INSERT =
      "insert into note (title) values (:title) returning id, title, version";

  private final Jdbi jdbi;
  private final Meeting meeting;

  Notes(DataSource database, Meeting meeting) {
    this.jdbi = Sql.over(database);
    this.meeting = meeting;
  }

  @Transactional
  public Note write(String title) {
    var note =
        jdbi.withHandle(handle ->
            handle
                .createQuery(INSERT)
                .bind("title", title)
                .map((row, _) ->
                    new Note(row.getObject(1, UUID.class), row.getString(2), row.getLong(3)))
                .one());
    jdbi.useHandle(handle -> goWrong(title, handle));
    return note;
  }

  private void goWrong(String title, Handle handle) {
    switch (title) {
      case "WAITS" -> meeting.arriveAndWait();
      case "DEADLOCKS_ONCE" -> failUpTo(1, "40P01", handle);
      case "DEADLOCKS_TWICE" -> failUpTo(2, "40P01", handle);
      case "DIES_ONCE" -> dieUpTo(1, handle);
      case "DIES_TWICE" -> dieUpTo(2, handle);
      default -> {}
    }
  }

  private static void failUpTo(int attempts, String state, Handle handle) {
    handle.execute(
        "do $$ begin if nextval('attempt') <= %d then raise exception using errcode = '%s'; end if; end $$"
            .formatted(attempts, state));
  }

  private static void dieUpTo(int attempts, Handle handle) {
    handle
        .createQuery(
            "select case when nextval('attempt') <= :n then pg_terminate_backend(pg_backend_pid()) end")
        .bind("n", attempts)
        .mapTo(Boolean.class)
        .findOne();
  }

  @Transactional
  public Optional<Note> rename(UUID id, Supplier<String> newTitle, LongConsumer precondition) {
    return find(id)
        .map(note -> {
          var title = newTitle.get();
          precondition.accept(note.version());
          jdbi.useHandle(handle ->
              handle.execute(
                  "update note set title = ?, version = version + 1 where id = ?", title, id));
          return new Note(id, title, note.version() + 1);
        });
  }

  public Optional<Note> find(UUID id) {
    return jdbi.withHandle(handle ->
        handle
            .createQuery("select id, title, version from note where id = :id")
            .bind("id", id)
            .map((row, _) ->
                new Note(row.getObject(1, UUID.class), row.getString(2), row.getLong(3)))
            .findOne());
  }

  /** Notes with this title, newest first, after {@code after} at most {@code limit}. */
  public List<Note> list(String title, Optional<UUID> after, int limit) {
    return jdbi.withHandle(handle ->
        handle
            .createQuery(
                """
                select id, title, version from note
                where title = :title and (cast(:after as uuid) is null or id < cast(:after as uuid))
                order by id desc limit :limit
                """)
            .bind("title", title)
            .bind("after", after.orElse(null))
            .bind("limit", limit)
            .map((row, _) ->
                new Note(row.getObject(1, UUID.class), row.getString(2), row.getLong(3)))
            .list());
  }
}
