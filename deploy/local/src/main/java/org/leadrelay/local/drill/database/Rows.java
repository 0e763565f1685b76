package org.leadrelay.local.drill.database;

import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a database.
 *
 * @param url of it, as the owner of its schema
 */
public record Rows(String url) {

  /** Makes something of a row. */
  @FunctionalInterface
  public interface Reader<T> {
    T of(ResultSet row) throws SQLException;
  }

  /** All rows of a query, in its order. */
  public <T> List<T> list(String sql, Reader<T> reader) throws SQLException {
    try (var connection = DriverManager.getConnection(url);
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      var all = new ArrayList<T>();
      while (rows.next()) {
        all.add(reader.of(rows));
      }
      return all;
    }
  }
}
