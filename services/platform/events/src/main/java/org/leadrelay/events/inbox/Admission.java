package org.leadrelay.events.inbox;

import java.util.Map;
import org.leadrelay.events.inbox.Verdict.Applied;
import org.leadrelay.events.inbox.Verdict.Refused;
import org.leadrelay.events.log.TraceContext;
import org.leadrelay.events.schema.EventSchemas;

/** Applies one event in the transaction of this thread, exactly once however often it comes. */
final class Admission {

  private final Inbox inbox;
  private final EventSchemas schemas;
  private final Map<String, TopicListener> listeners;

  /** Listeners by topic. */
  Admission(Inbox inbox, EventSchemas schemas, Map<String, TopicListener> listeners) {
    this.inbox = inbox;
    this.schemas = schemas;
    this.listeners = Map.copyOf(listeners);
  }

  /** Whether the message carries an event that was applied before. */
  boolean isRepeated(Message message) {
    var id = message.id();
    return id != null && inbox.knows(id);
  }

  /**
   * Applies the event, unless it was applied before or nobody here takes its type.
   *
   * @throws Condemned when it can never be applied as it is
   */
  void apply(Message message) {
    var event = message.event();
    var listener = listeners.get(message.topic());
    if (listener == null) {
      throw new Condemned("NO_LISTENER");
    }
    requireKnown(event);
    if (!listener.types().contains(event.type()) || !inbox.remember(event.id())) {
      return;
    }
    switch (TraceContext.of(event.traceparent()).wrapSupplier(() -> listener.apply(event)).get()) {
      case Applied() -> {}
      case Refused(var code) -> throw new Condemned("REFUSED " + code);
    }
  }

  private void requireKnown(Received event) {
    if (!schemas.knows(event.type())) {
      throw new Condemned("UNKNOWN_TYPE");
    }
    var violations = schemas.violationsWhenRead(event.type(), event.data());
    if (!violations.isEmpty()) {
      throw new Condemned("SCHEMA " + String.join(", ", violations));
    }
  }
}
