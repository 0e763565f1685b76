package org.leadrelay.intake.lead;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What is known of the handoffs of leads. */
public interface HandoffTraces {

  /** Those of one lead, in the order in which they were asked for. */
  List<HandoffTrace> of(UUID lead);

  /** The one that was asked for under this id. */
  Optional<HandoffTrace> asked(UUID request);

  /** The one that was sent as this handoff. */
  Optional<HandoffTrace> sent(UUID handoff);

  /** Writes one that is new or has changed. The caller holds the lead's lock. */
  void put(HandoffTrace trace);
}
