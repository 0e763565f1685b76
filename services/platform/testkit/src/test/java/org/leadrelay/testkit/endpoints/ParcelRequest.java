package org.leadrelay.testkit.endpoints;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What {@link ParcelRules} judge of a request; header names in small letters. */
record ParcelRequest(
    String method,
    String path,
    String query,
    Map<String, String> headers,
    String body,
    Optional<JsonNode> claims) {

  static ParcelRequest of(HttpExchange exchange) throws IOException {
    var headers =
        exchange.getRequestHeaders().entrySet().stream()
            .collect(
                Collectors.toMap(
                    header -> header.getKey().toLowerCase(Locale.ROOT),
                    header -> header.getValue().getFirst()));
    return new ParcelRequest(
        exchange.getRequestMethod(),
        exchange.getRequestURI().getPath(),
        String.valueOf(exchange.getRequestURI().getQuery()),
        headers,
        new String(exchange.getRequestBody().readAllBytes(), UTF_8),
        Optional.ofNullable(headers.get("authorization")).map(ParcelRequest::claims));
  }

  boolean sends() {
    return method.equals("POST") && path.equals("/parcels");
  }

  boolean opens() {
    return path.endsWith("/open");
  }

  String claim(String name) {
    return claims.map(all -> all.path(name).asText()).orElse("");
  }

  private static JsonNode claims(String bearer) {
    var payload = bearer.substring(bearer.indexOf('.') + 1, bearer.lastIndexOf('.'));
    return Json.parse(new String(Base64.getUrlDecoder().decode(payload), UTF_8));
  }
}
