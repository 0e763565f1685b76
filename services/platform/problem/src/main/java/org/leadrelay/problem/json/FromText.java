package org.leadrelay.problem.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads a value that is written as a JSON string, and as nothing else. */
final class FromText<T> extends StdScalarDeserializer<T> {

  private final Class<T> type;
  private final transient Function<String, T> parse;

  /**
   * @param parse throws {@link IllegalArgumentException} or {@link DateTimeException} for a text
   *     that is no such value
   */
  FromText(Class<T> type, Function<String, T> parse) {
    super(type);
    this.type = type;
    this.parse = parse;
  }

  @Override
  public @Nullable T deserialize(JsonParser parser, DeserializationContext context)
      throws IOException {
    if (!parser.hasToken(JsonToken.VALUE_STRING)) {
      return type.cast(context.handleUnexpectedToken(type, parser));
    }
    String text = parser.getText();
    try {
      return parse.apply(text);
    } catch (IllegalArgumentException | DateTimeException refused) {
      throw context.weirdStringException(text, type, "refused");
    }
  }
}
