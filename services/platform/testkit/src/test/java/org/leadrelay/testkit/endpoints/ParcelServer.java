package org.leadrelay.testkit.endpoints;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A tiny API that does everything right but for the one fault that it is told to have. */
final class ParcelServer implements AutoCloseable {

  private final Fault fault;
  private final Map<String, String> owners = new ConcurrentHashMap<>();
  private final AtomicInteger writes = new AtomicInteger();
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final HttpServer http;

  ParcelServer(Fault fault) throws IOException {
    this.fault = fault;
    http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    http.setExecutor(threads);
    http.createContext("/", this::handle);
    http.start();
  }

  int port() {
    return http.getAddress().getPort();
  }

  /** How often it wrote. */
  int writes() {
    return writes.get();
  }

  /** A new parcel that only this bureau sees. */
  Subject parcelOf(String bureau) {
    var id = UUID.randomUUID().toString();
    owners.put(id, bureau);
    return Subject.of(id, "\"1\"");
  }

  @Override
  public void close() {
    http.stop(0);
    threads.shutdownNow();
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      var request = ParcelRequest.of(exchange);
      var refusal = new ParcelRules(fault, owners).refusal(request);
      if (request.path().equals("/problems") || refusal.isEmpty()) {
        succeed(exchange, request);
      } else {
        refuse(exchange, request, refusal.get());
      }
    }
  }

  private void refuse(HttpExchange exchange, ParcelRequest request, Refusal refusal)
      throws IOException {
    if (fault == Fault.WRITES_WHAT_IT_REFUSES) {
      writes.incrementAndGet();
    }
    boolean english =
        switch (fault) {
          case ONLY_ENGLISH -> true;
          case ONLY_CHINESE -> false;
          default -> "en".equals(request.headers().get("accept-language"));
        };
    var text = english ? "refused" : "不行";
    var problem = JsonNodeFactory.instance.objectNode();
    problem.put("status", refusal.status()).put("code", refusal.code()).put("title", text);
    var violations = problem.putArray("violations");
    if (!refusal.pointer().isEmpty() && fault != Fault.NO_POINTERS) {
      violations.addObject().put("pointer", refusal.pointer()).put("message", text);
    }
    var head = exchange.getResponseHeaders();
    head.set(
        "Content-Type",
        fault == Fault.PLAIN_JSON ? "application/json" : "application/problem+json");
    head.set("Content-Language", english ? "en" : "zh-CN");
    answer(exchange, refusal.status(), problem.toString());
  }

  private void succeed(HttpExchange exchange, ParcelRequest request) throws IOException {
    if (fault == Fault.NEVER_SUCCEEDS) {
      answer(exchange, 500, "broken");
    } else if (request.path().equals("/stream")) {
      streamUntilNobodyReads(exchange);
    } else {
      answer(exchange, request.sends() ? 201 : 200, "{}");
    }
  }

  private static void answer(HttpExchange exchange, int status, String text) throws IOException {
    var bytes = text.getBytes(UTF_8);
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  private static void streamUntilNobodyReads(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
    exchange.sendResponseHeaders(200, 0);
    var comment = ":\n\n".repeat(1_000).getBytes(UTF_8);
    while (!Thread.currentThread().isInterrupted()) {
      exchange.getResponseBody().write(comment);
      exchange.getResponseBody().flush();
    }
  }
}
