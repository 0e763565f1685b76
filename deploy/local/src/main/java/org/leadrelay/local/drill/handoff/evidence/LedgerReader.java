package org.leadrelay.local.drill.handoff.evidence;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.leadrelay.local.bureau.Mail;
import org.leadrelay.local.drill.database.Rows;

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

  private final Rows rows;

  /**
   * A reader.
   *
   * @param url of the database, as the owner of its schema
   */
  public LedgerReader(String url) {
    this.rows = new Rows(url);
  }

  /** The events of handoffs in the order of their positions. */
  public List<Recorded> recorded() throws SQLException {
    return rows.list(
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
    return rows.list(
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
}
