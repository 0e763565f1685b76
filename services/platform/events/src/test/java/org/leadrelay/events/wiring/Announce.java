package org.leadrelay.events.wiring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.leadrelay.events.Events;
import org.leadrelay.events.Fact;

/** A use case that appends a fact, and may fail behind that. */
@ApplicationScoped
public class Announce {

  private final Events events;

  Announce(Events events) {
    this.events = events;
  }

  @Transactional
  public void announce(Fact fact) {
    events.append(fact);
  }

  @Transactional
  public void failBehind(Fact fact) {
    events.append(fact);
    throw new IllegalStateException("on purpose");
  }
}
