package org.leadrelay.testkit.endpoints;

import static java.util.stream.Collectors.toUnmodifiableSet;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An OpenAPI document, in YAML or JSON.
 *
 * @param root its tree
 */
public record OpenApiDocument(JsonNode root) {

  private static final YAMLMapper YAML =
      YAMLMapper.builder()
          .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
          .disable(YAMLGenerator.Feature.SPLIT_LINES)
          .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
          .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
          .build();

  private static final Set<String> METHODS =
      Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

  /**
   * Reads a document.
   *
   * @throws IllegalArgumentException when it is neither YAML nor JSON
   */
  public static OpenApiDocument parse(String text) {
    try {
      return new OpenApiDocument(YAML.readTree(text));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("No OpenAPI document", e);
    }
  }

  /**
   * What an older text says otherwise, one sentence for each place.
   *
   * @param older YAML or JSON; may be empty
   */
  public List<String> differencesFrom(String older) {
    return Drift.between(parse(older).root, root).toList();
  }

  /** As YAML, in the order of its members. */
  public String yaml() {
    return written(YAML);
  }

  /** As indented JSON, in the order of its members. */
  public String json() {
    return written(JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build()) + "\n";
  }

  private String written(ObjectMapper mapper) {
    try {
      return mapper.writeValueAsString(root);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** All operations, in the document's order. */
  List<Operation> operations() {
    return root.path("paths").propertyStream().flatMap(this::operations).toList();
  }

  private Stream<Operation> operations(Map.Entry<String, JsonNode> path) {
    return path.getValue()
        .propertyStream()
        .filter(method -> METHODS.contains(method.getKey()))
        .map(method ->
            new Operation(
                method.getKey().toUpperCase(Locale.ROOT),
                path.getKey(),
                method.getValue().has("requestBody"),
                parameters("header", path.getValue(), method.getValue()),
                parameters("query", path.getValue(), method.getValue())));
  }

  private Set<String> parameters(String in, JsonNode path, JsonNode operation) {
    return Stream.of(path, operation)
        .flatMap(holder -> holder.path("parameters").valueStream())
        .map(this::resolved)
        .filter(parameter -> parameter.path("in").asText().equals(in))
        .map(parameter -> parameter.path("name").asText())
        .collect(toUnmodifiableSet());
  }

  private JsonNode resolved(JsonNode node) {
    var reference = node.path("$ref").asText();
    return reference.startsWith("#") ? root.at(reference.substring(1)) : node;
  }
}
