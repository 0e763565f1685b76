package org.leadrelay.events.log;

import java.net.URI;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.leadrelay.events.FeedCursor;
import org.leadrelay.events.FeedEvent;
import org.leadrelay.jurisdiction.Jurisdiction;

/** Reads rows of {@code event} with the source that all events of this service have. */
public record EventRow(URI source) {

  /** The columns of {@code event e} that {@link #event} reads. */
  public static final String COLUMNS =
      "e.position, e.event_id, e.aggregate, e.sequence, e.type, e.at, e.data, e.traceparent";

  /** The event of the row under the cursor's epoch. */
  public FeedEvent event(ResultSet row, long epoch) throws SQLException {
    var type = row.getString("type");
    return new FeedEvent(
        new FeedCursor(epoch, row.getLong("position")),
        row.getObject("event_id", UUID.class),
        source,
        type,
        row.getObject("aggregate", UUID.class),
        row.getLong("sequence"),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        schemaOf(type),
        row.getString("data"),
        row.getString("traceparent"));
  }

  static URI schemaOf(String type) {
    return URI.create("urn:leadrelay:event:" + type);
  }

  static Set<Jurisdiction> parties(Array codes) throws SQLException {
    return Arrays.stream((String[]) codes.getArray())
        .map(Jurisdiction::of)
        .collect(Collectors.toUnmodifiableSet());
  }
}
