package org.leadrelay.database;

import static java.util.Map.entry;

import java.lang.reflect.Type;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.argument.ArgumentFactory;
import org.jdbi.v3.core.argument.NullArgument;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * Binds what nearly every statement is given, with one look into a map. Jdbi alone asks its two
 * dozen factories one after the other, for each statement anew; and it makes a {@code Timestamp} of
 * a moment, for which the driver sets up a calendar.
 */
final class PlainArguments implements ArgumentFactory.Preparable {
  private static final Map<Type, Function<Object, Argument>> PLAIN =
      Map.ofEntries(
          plain(String.class, Types.VARCHAR, PreparedStatement::setString),
          plain(long.class, Long.class, Types.BIGINT, PreparedStatement::setLong),
          plain(Long.class, Types.BIGINT, PreparedStatement::setLong),
          plain(int.class, Integer.class, Types.INTEGER, PreparedStatement::setInt),
          plain(Integer.class, Types.INTEGER, PreparedStatement::setInt),
          plain(boolean.class, Boolean.class, Types.BOOLEAN, PreparedStatement::setBoolean),
          plain(Boolean.class, Types.BOOLEAN, PreparedStatement::setBoolean),
          plain(byte[].class, Types.VARBINARY, PreparedStatement::setBytes),
          plain(UUID.class, Types.OTHER, PreparedStatement::setObject),
          plain(OffsetDateTime.class, Types.TIMESTAMP_WITH_TIMEZONE, PreparedStatement::setObject),
          array(String[].class, "text"),
          array(Boolean[].class, "boolean"));

  private interface Setter<T> {
    void set(PreparedStatement statement, int position, T value) throws SQLException;
  }

  /** It shows nothing of the value; without a text of its own Jdbi would make it one. */
  private record Bound<T>(T value, Setter<T> setter) implements Argument {

    @Override
    public void apply(int position, PreparedStatement statement, StatementContext context)
        throws SQLException {
      setter.set(statement, position, value);
    }

    @Override
    public String toString() {
      return "?";
    }
  }

  @Override
  public Optional<Function<Object, Argument>> prepare(Type type, ConfigRegistry config) {
    return Optional.ofNullable(PLAIN.get(type));
  }

  private static <T> Entry<Type, Function<Object, Argument>> plain(
      Class<T> type, int sqlType, Setter<T> setter) {
    return plain(type, type, sqlType, setter);
  }

  private static <T> Entry<Type, Function<Object, Argument>> plain(
      Class<?> declared, Class<T> type, int sqlType, Setter<T> setter) {
    var none = new NullArgument(sqlType);
    return entry(declared, value -> value == null ? none : new Bound<>(type.cast(value), setter));
  }

  private static <T> Entry<Type, Function<Object, Argument>> array(
      Class<T[]> type, String element) {
    return plain(
        type,
        Types.ARRAY,
        (statement, position, values) ->
            statement.setArray(position, statement.getConnection().createArrayOf(element, values)));
  }
}
