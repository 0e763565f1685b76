package org.leadrelay.database;

import java.lang.reflect.Type;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.argument.ArgumentFactory;
import org.jdbi.v3.core.argument.NullArgument;
import org.jdbi.v3.core.config.ConfigRegistry;

/**
 * Binds what nearly every statement is given, with one look into a map. Jdbi alone asks its two
 * dozen factories one after the other, for each statement anew; and it makes a {@code Timestamp} of
 * a moment, for which the driver sets up a calendar.
 */
final class PlainArguments implements ArgumentFactory.Preparable {
  private static final Map<Type, Function<Object, Argument>> PLAIN =
      Map.of(
          String.class, bound(Types.VARCHAR, String.class, PreparedStatement::setString),
          long.class, bound(Types.BIGINT, Long.class, PreparedStatement::setLong),
          Long.class, bound(Types.BIGINT, Long.class, PreparedStatement::setLong),
          int.class, bound(Types.INTEGER, Integer.class, PreparedStatement::setInt),
          Integer.class, bound(Types.INTEGER, Integer.class, PreparedStatement::setInt),
          boolean.class, bound(Types.BOOLEAN, Boolean.class, PreparedStatement::setBoolean),
          Boolean.class, bound(Types.BOOLEAN, Boolean.class, PreparedStatement::setBoolean),
          byte[].class, bound(Types.VARBINARY, byte[].class, PreparedStatement::setBytes),
          UUID.class, bound(Types.OTHER, UUID.class, PreparedStatement::setObject),
          OffsetDateTime.class,
              bound(
                  Types.TIMESTAMP_WITH_TIMEZONE,
                  OffsetDateTime.class,
                  PreparedStatement::setObject));

  private interface Setter<T> {
    void set(PreparedStatement statement, int position, T value) throws SQLException;
  }

  @Override
  public Optional<Function<Object, Argument>> prepare(Type type, ConfigRegistry config) {
    return Optional.ofNullable(PLAIN.get(type));
  }

  private static <T> Function<Object, Argument> bound(
      int sqlType, Class<T> type, Setter<T> setter) {
    var none = new NullArgument(sqlType);
    return value ->
        value == null
            ? none
            : (position, statement, _) -> setter.set(statement, position, type.cast(value));
  }
}
