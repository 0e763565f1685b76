package org.leadrelay.events.log;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.context.Context;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Carries the trace of a request along with the events it caused, in the form of the W3C {@code
 * traceparent}.
 */
public final class TraceContext {

  private static final Pattern TRACEPARENT =
      Pattern.compile("00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})");

  private TraceContext() {}

  /** The current span's, or null outside a trace. */
  public static @Nullable String current() {
    var span = Span.current().getSpanContext();
    return span.isValid()
        ? "00-%s-%s-%s".formatted(span.getTraceId(), span.getSpanId(), span.getTraceFlags().asHex())
        : null;
  }

  /**
   * The context of the trace, to run code in; anything but a traceparent leaves the current one.
   */
  public static Context of(@Nullable String traceparent) {
    var parts = TRACEPARENT.matcher(traceparent == null ? "" : traceparent);
    if (!parts.matches()) {
      return Context.current();
    }
    var parent =
        SpanContext.createFromRemoteParent(
            parts.group(1),
            parts.group(2),
            TraceFlags.fromHex(parts.group(3), 0),
            TraceState.getDefault());
    return Context.current().with(Span.wrap(parent));
  }
}
