package org.leadrelay.precursor.alarm;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a list of alarms is narrowed to; null narrows nothing. */
public record AlarmFilter(
    @Nullable AlarmState state,
    @Nullable Severity severity,
    @Nullable Level level,
    @Nullable Rule rule,
    @Nullable UUID site,
    @Nullable String substance) {

  public static final AlarmFilter NONE = new AlarmFilter(null, null, null, null, null, null);
}
