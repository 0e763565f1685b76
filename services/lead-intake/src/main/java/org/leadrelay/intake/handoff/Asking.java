package org.leadrelay.intake.handoff;

import java.util.List;
import org.leadrelay.jurisdiction.Jurisdiction;

/** What an officer asks for: one handoff to each destination. */
public record Asking(
    List<Jurisdiction> destinations, Urgency urgency, RequestKind kind, String text) {

  public Asking {
    destinations = List.copyOf(destinations);
  }
}
