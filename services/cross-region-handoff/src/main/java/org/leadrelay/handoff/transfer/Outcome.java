package org.leadrelay.handoff.transfer;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.leadrelay.jurisdiction.Jurisdiction;

/** The structured final result, given by the holder's supervisor, or by the arbiter's. */
public record Outcome(
    OutcomeKind outcome,
    Jurisdiction by,
    Instant at,
    Findings findings,
    @Nullable String decisionNumber,
    @Nullable String mergedInto,
    @Nullable String text) {}
