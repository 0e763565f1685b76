package org.leadrelay.intake.lead;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leadrelay.identifiers.Reason;

/** What came of an attempt to register or move a lead. */
public sealed interface Decision {

  /** It is done; the lead as it is now. */
  record Accepted(Lead lead) implements Decision {}

  /** It was registered before with the same content: nothing was written. */
  record Existing(Lead lead) implements Decision {}

  /**
   * The move is not made.
   *
   * @param lead as it stands, where the caller may know
   * @param differing the fields that differ, with LEAD_DIFFERS
   * @param faults what is wrong with which identifier, with IDENTIFIER_INVALID
   */
  record Refused(Refusal refusal, @Nullable Lead lead, List<String> differing, List<Fault> faults)
      implements Decision {

    public static Refused because(Refusal refusal) {
      return new Refused(refusal, null, List.of(), List.of());
    }

    public static Refused because(Refusal refusal, Lead lead) {
      return new Refused(refusal, lead, List.of(), List.of());
    }
  }

  /** The identifier at an index of those given, and why it is none. */
  record Fault(int index, Reason reason) {}
}
