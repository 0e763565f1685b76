package org.leadrelay.problem.rest;

import io.opentelemetry.api.trace.Span;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;

/** The id under which the logs and traces speak of the current request. */
final class TraceId {

  private TraceId() {}

  /** The 32 hex digits of the current trace; random ones if this process does not trace. */
  static String current() {
    var span = Span.current().getSpanContext();
    return span.isValid() ? span.getTraceId() : random();
  }

  private static String random() {
    var bytes = new byte[16];
    ThreadLocalRandom.current().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
