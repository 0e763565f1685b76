package org.leadrelay.events.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.regex.Pattern;
import org.leadrelay.events.log.EventJson;
import org.leadrelay.events.log.EventLog.AppendCheck;

/**
 * The JSON Schemas (2020-12) of event types: {@code docs/events/<type>.json}, on the class path as
 * {@code events/<type>.json}.
 *
 * <p>Who writes an event must keep to its schema exactly. Who reads one passes over what it does
 * not know: {@code additionalProperties: false} and {@code unevaluatedProperties: false} do not
 * bind readers, or the first field that a newer version adds would be refused.
 */
public final class EventSchemas implements AppendCheck {

  private static final Pattern SAFE_NAME = Pattern.compile("[a-z0-9]+([.-][a-z0-9]+)*");
  private static final Set<String> CLOSING =
      Set.of("additionalProperties", "unevaluatedProperties");

  private final ClassLoader classPath;
  private final SchemaRegistry registry =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  private final ConcurrentMap<String, Optional<Pair>> known = new ConcurrentHashMap<>();

  private record Pair(Schema written, Schema read) {}

  /** Schemas found by a class loader. */
  public EventSchemas(ClassLoader classPath) {
    this.classPath = classPath;
  }

  /** Whether there is a schema for the type. */
  public boolean knows(String type) {
    return pair(type).isPresent();
  }

  /**
   * Where data is not what readers of its type may rely on, as JSON pointer and broken keyword;
   * never a value.
   *
   * @throws IllegalArgumentException for an unknown type
   */
  public List<String> violationsWhenRead(String type, JsonNode data) {
    return violations(required(type).read(), data);
  }

  /** The same for who writes it. */
  public List<String> violationsWhenWritten(String type, JsonNode data) {
    return violations(required(type).written(), data);
  }

  @Override
  public void check(String type, String json) {
    try {
      var violations = violationsWhenWritten(type, EventJson.MAPPER.readTree(json));
      if (!violations.isEmpty()) {
        throw new IllegalArgumentException("Not a %s: %s".formatted(type, violations));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> violations(Schema schema, JsonNode data) {
    return schema.validate(data).stream()
        .map(error -> error.getInstanceLocation() + " " + error.getKeyword())
        .distinct()
        .sorted()
        .toList();
  }

  private Pair required(String type) {
    return pair(type)
        .orElseThrow(() -> new IllegalArgumentException("No schema for event type " + type));
  }

  private Optional<Pair> pair(String type) {
    return SAFE_NAME.matcher(type).matches()
        ? known.computeIfAbsent(type, this::load)
        : Optional.empty();
  }

  private Optional<Pair> load(String type) {
    try (var in = classPath.getResourceAsStream("events/" + type + ".json")) {
      if (in == null) {
        return Optional.empty();
      }
      var written = EventJson.MAPPER.readValue(in, ObjectNode.class);
      written.remove("x-topic");
      var read = written.deepCopy();
      open(read);
      return Optional.of(new Pair(registry.getSchema(written), registry.getSchema(read)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void open(JsonNode schema) {
    if (schema instanceof ObjectNode object) {
      object
          .properties()
          .removeIf(field -> CLOSING.contains(field.getKey()) && field.getValue().isBoolean());
    }
    schema.forEach(EventSchemas::open);
  }
}
