package org.leadrelay.intake.handoff;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leadrelay.intake.lead.HandoffTrace;
import org.leadrelay.intake.lead.Lead;
import org.leadrelay.jurisdiction.Jurisdiction;

/** What came of asking. */
public sealed interface Answer {

  /** All were asked for, in the order of the destinations. */
  record Asked(List<HandoffTrace> traces) implements Answer {}

  /**
   * Nothing was asked for.
   *
   * @param destination which one stands against it
   * @param request the asking that is under way there
   */
  record Refused(
      Refusal refusal,
      @Nullable Lead lead,
      @Nullable Jurisdiction destination,
      @Nullable UUID request)
      implements Answer {}
}
