package org.leadrelay.courier.waybill.text;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.leadrelay.courier.waybill.Field;
import org.leadrelay.courier.waybill.RawRow;
import org.leadrelay.courier.waybill.RawRow.Kind;

/** One JSON object a line, with the two parties as objects inside. No tree is built. */
public final class JsonLines implements RowFormat {

  private static final int DEEPEST = 16;

  private static final JsonFactory JSON =
      new JsonFactoryBuilder()
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
          .build();

  private static final Map<String, Field> TOP = below("");
  private static final Map<String, Map<String, Field>> PARTIES =
      Map.of("sender", below("sender."), "recipient", below("recipient."));

  private final RawRow row = new RawRow();
  private final UnknownFields unknown;

  public JsonLines(UnknownFields unknown) {
    this.unknown = unknown;
  }

  @Override
  public void read(TextChunk chunk, RowSink sink) {
    int line = chunk.firstLine();
    int from = chunk.from();
    while (from < chunk.to()) {
      int end = from;
      while (end < chunk.to() && chunk.bytes()[end] != '\n') {
        end++;
      }
      if (!isBlank(chunk.bytes(), from, end)) {
        line(chunk.bytes(), from, end, line, sink);
      }
      line++;
      from = end + 1;
    }
  }

  private void line(byte[] bytes, int from, int end, int line, RowSink sink) {
    row.clear();
    if (isObject(bytes, from, end)) {
      sink.row(line, row);
    } else {
      sink.broken(line);
    }
  }

  private boolean isObject(byte[] bytes, int from, int end) {
    try (var json = JSON.createParser(bytes, from, end - from)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        return false;
      }
      object(json, TOP, "");
      return json.nextToken() == null;
    } catch (IOException malformed) {
      return false;
    }
  }

  private void object(JsonParser json, Map<String, Field> fields, String path) throws IOException {
    for (var name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
      var token = json.nextToken();
      var field = fields.get(name);
      var party = path.isEmpty() ? PARTIES.get(name) : null;
      if (field != null) {
        value(json, token, field);
      } else if (party != null && token == JsonToken.START_OBJECT) {
        object(json, party, name + ".");
      } else {
        if (party == null) {
          unknown.add(path + name);
        }
        json.skipChildren();
      }
    }
  }

  private void value(JsonParser json, JsonToken token, Field field) throws IOException {
    switch (token) {
      case VALUE_STRING -> text(json.getText(), field);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> row.set(field, Kind.NUMBER, json.getText());
      case VALUE_TRUE -> row.set(field, Kind.TRUE);
      case VALUE_FALSE -> row.set(field, Kind.FALSE);
      case VALUE_NULL -> row.set(field, Kind.ABSENT);
      default -> {
        row.set(field, Kind.OTHER);
        json.skipChildren();
      }
    }
  }

  private void text(String text, Field field) {
    if (hasWholeCharacters(text)) {
      row.set(field, Kind.TEXT, text);
    } else {
      row.set(field, Kind.OTHER);
    }
  }

  /** An escape may write half a surrogate pair, which neither UTF-8 nor an answer can hold. */
  private static boolean hasWholeCharacters(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isSurrogate(c)) {
        i++;
        if (i == text.length() || !Character.isSurrogatePair(c, text.charAt(i))) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean isBlank(byte[] bytes, int from, int end) {
    for (int i = from; i < end; i++) {
      if (bytes[i] != ' ' && bytes[i] != '\t' && bytes[i] != '\r') {
        return false;
      }
    }
    return true;
  }

  private static Map<String, Field> below(String prefix) {
    return Arrays.stream(Field.values())
        .filter(field -> field.label().startsWith(prefix))
        .filter(field -> field.label().indexOf('.', prefix.length()) < 0)
        .collect(
            Collectors.toMap(
                field -> field.label().substring(prefix.length()), Function.identity()));
  }
}
