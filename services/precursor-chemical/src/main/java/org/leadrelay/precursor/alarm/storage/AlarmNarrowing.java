package org.leadrelay.precursor.alarm.storage;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;
import org.leadrelay.precursor.alarm.AlarmFilter;

/** A filter as conditions of a query over {@code alarm a}. */
final class AlarmNarrowing {

  private final Map<String, Object> values = new LinkedHashMap<>();

  AlarmNarrowing(AlarmFilter filter) {
    put("state", name(filter.state()));
    put("severity", name(filter.severity()));
    put("level", name(filter.level()));
    put("rule", name(filter.rule()));
    put("site", filter.site());
    put("substance", filter.substance());
  }

  String sql() {
    var sql = new StringBuilder();
    values
        .keySet()
        .forEach(column -> sql.append(" and a.").append(column).append(" = :").append(column));
    return sql.toString();
  }

  <S extends SqlStatement<S>> S bind(S query) {
    values.forEach(query::bind);
    return query;
  }

  private void put(String column, @Nullable Object value) {
    if (value != null) {
      values.put(column, value);
    }
  }

  private static @Nullable String name(@Nullable Enum<?> value) {
    return value == null ? null : value.name();
  }
}
