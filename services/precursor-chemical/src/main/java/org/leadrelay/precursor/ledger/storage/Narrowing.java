package org.leadrelay.precursor.ledger.storage;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

/** Conditions of a query; an absent value makes none. */
final class Narrowing {

  private final StringBuilder sql = new StringBuilder();
  private final Map<String, Object> values = new LinkedHashMap<>();

  Narrowing equal(String column, String name, @Nullable Object value) {
    return put(column, "=", name, value);
  }

  Narrowing below(String column, String name, @Nullable Object value) {
    return put(column, "<", name, value);
  }

  Narrowing above(String column, String name, @Nullable Object value) {
    return put(column, ">", name, value);
  }

  String sql() {
    return sql.toString();
  }

  <S extends SqlStatement<S>> S bind(S query) {
    values.forEach(query::bind);
    return query;
  }

  private Narrowing put(String column, String comparison, String name, @Nullable Object value) {
    if (value != null) {
      sql.append(" and ").append(column).append(' ').append(comparison).append(" :").append(name);
      values.put(name, value);
    }
    return this;
  }
}
