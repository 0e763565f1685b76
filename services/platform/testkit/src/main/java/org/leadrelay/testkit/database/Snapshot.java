package org.leadrelay.testkit.database;

import static java.util.function.Predicate.not;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * What all tables held at one moment, to prove that a refused request changed nothing.
 *
 * @param rows the rows of each table as JSON, in a fixed order
 */
public record Snapshot(Map<String, List<String>> rows) {

  private static final String TABLES =
      """
      select case nspname when 'public' then quote_ident(relname)
             else quote_ident(nspname) || '.' || quote_ident(relname) end
      from pg_class join pg_namespace on pg_namespace.oid = relnamespace
      where relkind in ('r', 'p') and not relispartition
        and nspname !~ '^pg_|^information_schema$' and relname <> 'flyway_schema_history'
      """;

  /**
   * Reads all tables in one transaction that sees one moment.
   *
   * @param except tables that may change, with their schema when it is not {@code public}
   * @throws IllegalArgumentException when a table to leave out does not exist
   */
  public static Snapshot of(DataSource source, Set<String> except) {
    try (var connection = source.getConnection()) {
      connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      connection.setReadOnly(true);
      connection.setAutoCommit(false);
      var tables = texts(connection, TABLES);
      if (!tables.containsAll(except)) {
        throw new IllegalArgumentException("Not all of %s are tables".formatted(except));
      }
      var rows = rows(connection, tables.stream().filter(not(except::contains)).toList());
      connection.rollback();
      return new Snapshot(rows);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Compares with an earlier moment.
   *
   * @throws AssertionError with the rows that came and went, by table
   */
  public void assertUnchangedSince(Snapshot earlier) {
    var tables = new TreeSet<>(rows.keySet());
    tables.addAll(earlier.rows.keySet());
    var changes =
        tables.stream()
            .map(table -> change(table, earlier))
            .filter(not(String::isEmpty))
            .collect(Collectors.joining("\n"));
    if (!changes.isEmpty()) {
      throw new AssertionError("Tables changed:\n" + changes);
    }
  }

  private String change(String table, Snapshot earlier) {
    var before = earlier.rows.getOrDefault(table, List.of());
    var after = rows.getOrDefault(table, List.of());
    if (before.equals(after)) {
      return "";
    }
    var lines = new ArrayList<String>();
    lines.add("%s: %d rows, then %d".formatted(table, before.size(), after.size()));
    minus(before, after).forEach(row -> lines.add("  - " + row));
    minus(after, before).forEach(row -> lines.add("  + " + row));
    return String.join("\n", lines);
  }

  private static List<String> minus(List<String> rows, List<String> others) {
    var left = new HashMap<String, Integer>();
    others.forEach(row -> left.merge(row, 1, Integer::sum));
    return rows.stream().filter(row -> left.merge(row, -1, Integer::sum) < 0).toList();
  }

  /** All at once: a statement for each table would take most of the time. */
  private static Map<String, List<String>> rows(Connection connection, List<String> tables)
      throws SQLException {
    var rows = new TreeMap<String, List<String>>();
    tables.forEach(table -> rows.put(table, new ArrayList<>()));
    if (tables.isEmpty()) {
      return rows;
    }
    var all =
        tables.stream()
            .map("select '%1$s', to_jsonb(t)::text from %1$s t"::formatted)
            .collect(Collectors.joining(" union all "));
    try (var statement = connection.createStatement();
        var found = statement.executeQuery(all)) {
      while (found.next()) {
        rows.computeIfAbsent(found.getString(1), _ -> new ArrayList<>()).add(found.getString(2));
      }
    }
    rows.values().forEach(Collections::sort);
    return rows;
  }

  private static List<String> texts(Connection connection, String query) throws SQLException {
    var texts = new ArrayList<String>();
    try (var statement = connection.createStatement();
        var found = statement.executeQuery(query)) {
      while (found.next()) {
        texts.add(found.getString(1));
      }
    }
    return texts;
  }
}
