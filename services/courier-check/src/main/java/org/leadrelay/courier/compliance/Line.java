package org.leadrelay.courier.compliance;

/** The count of one key. */
public record Line(TallyKey key, Tally tally) {}
