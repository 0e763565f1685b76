package org.leadrelay.local.broker;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.leadrelay.local.part.StackFailure;

/** How far the events of a service have come, as its database knows it. */
public final class RelayProgress {
  private static final String LEADER = "select coalesce(leader::text, '') from event_relay";

  private static final String WAITING =
      """
      select (select count(*) from event where position is null)
             + (select h.position - r.published from event_head h, event_relay r)
      """;

  private final String url;

  /**
   * The progress in one database.
   *
   * @param url as the owner of its schema
   */
  public RelayProgress(String url) {
    this.url = url;
  }

  /** The replica that publishes, by the name it gives itself; empty for none. */
  public String leader() {
    return ask(LEADER);
  }

  /** So many events have no position yet, or are not yet on Kafka. */
  public long waiting() {
    return Long.parseLong(ask(WAITING));
  }

  private String ask(String sql) {
    try (var connection = DriverManager.getConnection(url);
        var statement = connection.createStatement();
        var row = statement.executeQuery(sql)) {
      row.next();
      return row.getString(1);
    } catch (SQLException e) {
      throw new StackFailure("The database does not tell how far events are: " + e.getMessage(), e);
    }
  }
}
