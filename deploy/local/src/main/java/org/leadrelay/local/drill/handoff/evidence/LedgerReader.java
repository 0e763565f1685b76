package org.leadrelay.local.drill.handoff.evidence;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.leadrelay.local.bureau.Mail;

/** Reads the handoff service's database, as its owner would. */
public final class LedgerReader {
  private static final String RECORDED =
      """
      select event_id, aggregate, sequence, (data ->> 'version')::int as version, type
        from event
       where type like 'org.leadrelay.handoff.%'
       order by position nulls last, id
      """;

  private static final String STANDINGS =
      """
      select h.id, h.lead_id, h.version, h.sequence,
             (select count(*) from audit_entry a where a.aggregate = h.id) as entries,
             exists (select from handoff_package p where p.handoff = h.id) as packaged
        from handoff h
      """;

  private final String url;

  /**
   * A reader.
   *
   * @param url of the database, as the owner of its schema
   */
  public LedgerReader(String url) {
    this.url = url;
  }

  /** The events of handoffs in the order of their positions. */
  public List<Recorded> recorded() throws SQLException {
    return list(
        RECORDED,
        row ->
            new Recorded(
                row.getObject("event_id", UUID.class),
                row.getObject("aggregate", UUID.class),
                row.getLong("sequence"),
                row.getInt("version"),
                Mail.verb(row.getString("type"))));
  }

  public List<Standing> standings() throws SQLException {
    return list(
        STANDINGS,
        row ->
            new Standing(
                row.getObject("id", UUID.class),
                row.getString("lead_id"),
                row.getInt("version"),
                row.getLong("sequence"),
                row.getLong("entries"),
                row.getBoolean("packaged")));
  }

  private interface Reader<T> {
    T of(ResultSet row) throws SQLException;
  }

  private <T> List<T> list(String sql, Reader<T> reader) throws SQLException {
    try (var connection = connect();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      var all = new ArrayList<T>();
      while (rows.next()) {
        all.add(reader.of(rows));
      }
      return all;
    }
  }

  private Connection connect() throws SQLException {
    return DriverManager.getConnection(url);
  }
}
