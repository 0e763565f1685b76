package org.leadrelay.testkit.endpoints;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
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
  Response send() {
    var request = RestAssured.given().redirects().follow(false).queryParams(query).headers(headers);
    body.ifPresent(text -> request.contentType("application/json").body(text));
    return request.request(method, path);
  }

  /** Sends it as a GET and does not wait for the answer's end. */
  int statusOfStream() {
    var request = HttpRequest.newBuilder(address());
    headers.forEach(request::header);
    try (var client = HttpClient.newHttpClient()) {
      var answer = client.send(request.build(), BodyHandlers.ofInputStream());
      answer.body().close();
      client.shutdownNow();
      return answer.statusCode();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private URI address() {
    var parameters = query.entrySet().stream().map(Object::toString).collect(joining("&"));
    return URI.create(
        "%s:%d%s?%s".formatted(RestAssured.baseURI, RestAssured.port, path, parameters));
  }

  private static Map<String, String> with(Map<String, String> map, String name, String value) {
    var more = new TreeMap<>(map);
    more.put(name, value);
    return more;
  }
}
