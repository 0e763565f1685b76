package org.leadrelay.events.schema;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator.Feature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * One AsyncAPI 3.0 document for all event schemas of a folder, so that the schemas stay the only
 * source. A schema says itself where it is published: {@code x-topic}.
 */
public final class AsyncApi {

  private static final ObjectMapper YAML =
      new ObjectMapper(
          YAMLFactory.builder()
              .disable(Feature.WRITE_DOC_START_MARKER)
              .enable(Feature.MINIMIZE_QUOTES)
              .disable(Feature.SPLIT_LINES)
              .build());

  private static final List<String> HEADERS =
      List.of(
          "ce_specversion",
          "ce_id",
          "ce_source",
          "ce_type",
          "ce_subject",
          "ce_time",
          "ce_dataschema",
          "ce_sequence",
          "ce_epoch");

  private AsyncApi() {}

  /**
   * The document as YAML.
   *
   * @param folder of {@code <type>.json} files
   * @throws IllegalStateException naming a schema whose {@code $id}, {@code title}, {@code
   *     description} or {@code x-topic} is missing or wrong
   */
  public static String of(Path folder) throws IOException {
    var document = YAML.createObjectNode();
    document.put("asyncapi", "3.0.0");
    document
        .putObject("info")
        .put("title", "LeadRelay events")
        .put("version", "1")
        .put(
            "description",
            "CloudEvents 1.0 in binary mode on Kafka. Made from the schemas beside this file.");
    document.put("defaultContentType", "application/json");
    var channels = document.putObject("channels");
    var components = document.putObject("components");
    var messages = components.putObject("messages");
    for (var file : schemas(folder)) {
      add(file, YAML.readTree(file.toFile()), channels, messages);
    }
    headers(components.putObject("messageTraits").putObject("cloudEvent").putObject("headers"));
    return write(document);
  }

  private static void add(Path file, JsonNode schema, ObjectNode channels, ObjectNode messages) {
    var type = file.getFileName().toString().replaceFirst("\\.json$", "");
    if (!text(file, schema, "$id").equals("urn:leadrelay:event:" + type)) {
      throw new IllegalStateException(file + " has the $id of another type");
    }
    var topic = text(file, schema, "x-topic");
    channels
        .withObjectProperty(topic)
        .put("address", topic)
        .withObjectProperty("messages")
        .putObject(type)
        .put("$ref", "#/components/messages/" + type);
    var message = messages.putObject(type);
    message
        .put("name", type)
        .put("title", text(file, schema, "title"))
        .put("summary", text(file, schema, "description"));
    message.putArray("traits").addObject().put("$ref", "#/components/messageTraits/cloudEvent");
    message
        .putObject("payload")
        .put("schemaFormat", "application/schema+json;version=draft-2020-12")
        .putObject("schema")
        .put("$ref", "./" + file.getFileName());
  }

  private static void headers(ObjectNode schema) {
    schema.put("type", "object");
    var properties = schema.putObject("properties");
    HEADERS.forEach(name -> properties.putObject(name).put("type", "string"));
    properties.putObject("traceparent").put("type", "string");
    var required = schema.putArray("required");
    HEADERS.forEach(required::add);
  }

  private static String text(Path file, JsonNode schema, String member) {
    var text = schema.path(member).asText("");
    if (text.isBlank()) {
      throw new IllegalStateException(file + " has no " + member);
    }
    return text;
  }

  private static List<Path> schemas(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }

  private static String write(ObjectNode document) {
    try {
      return YAML.writeValueAsString(document);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A document of texts has no YAML", e);
    }
  }
}
