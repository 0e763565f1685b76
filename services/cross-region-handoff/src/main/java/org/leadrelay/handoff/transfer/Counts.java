package org.leadrelay.handoff.transfer;

import java.util.Map;
import org.leadrelay.handoff.clock.Urgency;

/** How many handoffs a bureau sees, by state and urgency, and how many of them are overdue. */
public record Counts(
    long total, Map<State, Long> byState, Map<Urgency, Long> byUrgency, long overdue) {}
