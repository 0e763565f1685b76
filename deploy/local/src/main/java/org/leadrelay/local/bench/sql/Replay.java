package org.leadrelay.local.bench.sql;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leadrelay.local.part.StackFailure;

/** One connection on which a script is made again and again, each time as one transaction. */
public final class Replay implements AutoCloseable {
  private static final HexFormat HEX = HexFormat.of();

  private final Script script;
  private final Connection connection;

  /** Connects. */
  public Replay(Script script, String url) throws SQLException {
    this.script = script;
    this.connection = DriverManager.getConnection(url);
    connection.setAutoCommit(false);
  }

  /** Makes the transaction once, with new values. */
  public void once() throws SQLException {
    var fresh = new Fresh();
    for (var step : script.steps()) {
      execute(step, fresh);
    }
    connection.commit();
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }

  private void execute(Script.Step step, Fresh fresh) {
    try (var statement = connection.prepareStatement(step.sql())) {
      for (int n = 0; n < step.slots().size(); n++) {
        bind(statement, n + 1, step.slots().get(n).value(fresh).orElse(null));
      }
      if (statement.execute()) {
        drain(statement);
      }
    } catch (SQLException e) {
      throw new StackFailure(
          "Over bare JDBC this cannot be done (%s): %s".formatted(e.getMessage(), step.sql()), e);
    }
  }

  /** As the driver sends them for a service: ids and bytes in binary, the rest as text. */
  private void bind(PreparedStatement statement, int place, @Nullable String value)
      throws SQLException {
    if (value == null) {
      statement.setNull(place, Types.NULL);
    } else if (Slot.BYTES.matcher(value).matches()) {
      statement.setBytes(place, HEX.parseHex(value, 2, value.length()));
    } else if (Fresh.UUIDS.matcher(value).matches()) {
      statement.setObject(place, UUID.fromString(value));
    } else if (value.startsWith("{") && value.endsWith("}") && !value.contains("\":")) {
      bindArray(statement, place, value.substring(1, value.length() - 1));
    } else {
      statement.setObject(place, value, Types.OTHER);
    }
  }

  private void bindArray(PreparedStatement statement, int place, String elements)
      throws SQLException {
    Object[] values =
        elements.isEmpty()
            ? new Object[0]
            : Arrays.stream(elements.split(",", -1)).map(each -> each.replace("\"", "")).toArray();
    boolean flags =
        values.length > 0 && Arrays.stream(values).allMatch(it -> it.equals("t") || it.equals("f"));
    statement.setArray(place, connection.createArrayOf(flags ? "bool" : "text", values));
  }

  private static void drain(PreparedStatement statement) throws SQLException {
    try (var rows = statement.getResultSet()) {
      while (rows.next()) {
        rows.getObject(1);
      }
    }
  }
}
