package org.leadrelay.events.log;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.leadrelay.database.Sql;
import org.leadrelay.events.Events;
import org.leadrelay.events.Fact;
import org.leadrelay.jurisdiction.Jurisdiction;

/**
 * The {@code event} table. Rows are only ever added; they get their position from the {@link
 * Sequencer} after the commit.
 */
public final class EventLog implements Events {

  /** Largest data of one event in characters of JSON, well below what a broker takes. */
  static final int LARGEST = 512 * 1024;

  private static final String APPEND =
      """
      insert into event (event_id, aggregate, sequence, type, at, own, above, data, traceparent)
      values (:id, :aggregate, :sequence, :type, :at, :own, :above, cast(:data as json), :traceparent)
      """;

  private final Jdbi jdbi;
  private final AppendCheck check;
  private final AfterCommit afterCommit;
  private final Runnable appended;

  /**
   * An event log.
   *
   * @param source gives the connection of the caller's transaction
   * @param check looks at every fact's JSON first
   * @param appended is run after a commit that appended something
   */
  public EventLog(
      DataSource source, AppendCheck check, AfterCommit afterCommit, Runnable appended) {
    this.jdbi = Sql.over(source);
    this.check = check;
    this.afterCommit = afterCommit;
    this.appended = appended;
  }

  @Override
  public void append(Fact fact) {
    appendAll(List.of(fact));
  }

  @Override
  public void appendAll(List<Fact> facts) {
    if (facts.isEmpty()) {
      return;
    }
    var traceparent = TraceContext.current();
    jdbi.useHandle(handle -> {
      var batch = handle.prepareBatch(APPEND);
      for (var fact : facts) {
        batch
            .bind("id", fact.id())
            .bind("aggregate", fact.aggregate())
            .bind("sequence", fact.sequence())
            .bind("type", fact.type())
            .bind("at", fact.at().atOffset(ZoneOffset.UTC))
            .bind("own", codes(fact.own()))
            .bind("above", codes(fact.above()))
            .bind("data", json(fact))
            .bindByType("traceparent", traceparent, String.class)
            .add();
      }
      batch.execute();
    });
    afterCommit.run(appended);
  }

  private String json(Fact fact) {
    try {
      var json = EventJson.MAPPER.writeValueAsString(fact.data());
      if (json.length() > LARGEST) {
        throw new IllegalArgumentException(
            "An event of type %s is too large".formatted(fact.type()));
      }
      if (fact.data() != null) {
        check.check(fact.type(), json);
      }
      return json;
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(
          "An event of type %s has no JSON".formatted(fact.type()), e);
    }
  }

  private static String[] codes(Set<Jurisdiction> parties) {
    return parties.stream().map(Jurisdiction::code).sorted().toArray(String[]::new);
  }

  /** Looks at the JSON of a fact before it is appended. */
  @FunctionalInterface
  public interface AppendCheck {

    /** Lets everything pass. */
    AppendCheck NONE = (type, json) -> {};

    /**
     * Returns when all is well.
     *
     * @throws IllegalArgumentException when the JSON is not what its type says
     */
    void check(String type, String json);
  }
}
