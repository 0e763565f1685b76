package org.leadrelay.testkit.endpoints;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.RestAssured;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/**
 * A request that is about to be sent. Each change gives a new one.
 *
 * @param method in capitals
 * @param path with its parameters filled in
 * @param query query parameters
 * @param headers all but those about the body
 * @param body JSON, or what is meant to be taken for it
 */
record Call(
    String method,
    String path,
    Map<String, String> query,
    Map<String, String> headers,
    Optional<String> body) {

  static final String IF_MATCH = "If-Match";
  static final String IDEMPOTENCY_KEY = "Idempotency-Key";
  private static final String TOKEN = "Authorization";

  /** Right in everything but for the token, which it does not have yet. */
  static Call right(Row row, Subject subject) {
    var path = row.path;
    for (var parameter : subject.path().entrySet()) {
      path = path.replace("{" + parameter.getKey() + "}", parameter.getValue());
    }
    var call = new Call(row.method, path, row.query, Map.of(), row.body.map(Call::anew));
    if (row.headers.contains(IF_MATCH)) {
      call = call.header(IF_MATCH, subject.etag());
    }
    return row.headers.contains(IDEMPOTENCY_KEY)
        ? call.header(IDEMPOTENCY_KEY, UUID.randomUUID().toString())
        : call;
  }

  private static String anew(JsonNode body) {
    return body.toString().replace(Row.NEW, UUID.randomUUID().toString());
  }

  /** Wrong in all that is judged after role and sight. */
  static Call hopeless(Row row, Subject subject) {
    var call = right(row, subject).without(IF_MATCH);
    return row.body.map(right -> call.body(WrongBody.any(right))).orElse(call);
  }

  Call token(String token) {
    return header(TOKEN, "Bearer " + token);
  }

  Call header(String name, String value) {
    return new Call(method, path, query, with(headers, name, value), body);
  }

  Call without(String name) {
    var fewer = new TreeMap<>(headers);
    fewer.remove(name);
    return new Call(method, path, query, fewer, body);
  }

  Call body(String text) {
    return new Call(method, path, query, headers, Optional.of(text));
  }

  Call query(String name, String value) {
    return new Call(method, path, with(query, name, value), headers, body);
  }

  /** Sends it and reads the answer. */
  Answer send() {
    var request =
        HttpRequest.newBuilder(address())
            .method(method, body.map(BodyPublishers::ofString).orElseGet(BodyPublishers::noBody));
    headers.forEach(request::header);
    body.ifPresent(json -> request.header("Content-Type", "application/json"));
    return Answer.to(request.build());
  }

  private URI address() {
    var place = "%s:%d%s".formatted(RestAssured.baseURI, RestAssured.port, path);
    return URI.create(
        query.entrySet().stream()
            .map(parameter -> encoded(parameter.getKey()) + "=" + encoded(parameter.getValue()))
            .collect(joining("&", place + "?", "")));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8);
  }

  private static Map<String, String> with(Map<String, String> map, String name, String value) {
    var more = new TreeMap<>(map);
    more.put(name, value);
    return more;
  }
}
