package org.leadrelay.handoff.transfer.rest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A mass: the suite writes decimals as strings, and takes plain JSON numbers too. */
final class DecimalText extends StdDeserializer<BigDecimal> {

  DecimalText() {
    super(BigDecimal.class);
  }

  @Override
  public @Nullable BigDecimal deserialize(JsonParser json, DeserializationContext context)
      throws IOException {
    if (json.currentToken() == JsonToken.VALUE_STRING) {
      try {
        return new BigDecimal(json.getText());
      } catch (NumberFormatException notADecimal) {
        return (BigDecimal)
            context.handleWeirdStringValue(BigDecimal.class, json.getText(), "not a decimal");
      }
    }
    return json.currentToken().isNumeric()
        ? json.getDecimalValue()
        : (BigDecimal) context.handleUnexpectedToken(BigDecimal.class, json);
  }
}
