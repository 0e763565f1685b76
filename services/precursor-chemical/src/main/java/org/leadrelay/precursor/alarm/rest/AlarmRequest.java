package org.leadrelay.precursor.alarm.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.leadrelay.precursor.alarm.ActOnAlarm.Act;
import org.leadrelay.precursor.alarm.Cause;

/** The body of an act on an alarm. */
interface AlarmRequest {

  Act act();

  @Schema(name = "AcknowledgeAlarm")
  record Acknowledge() implements AlarmRequest {
    @Override
    public Act act() {
      return new Act.Acknowledge();
    }
  }

  /** What it was; a note that is blank is none. */
  @Schema(name = "ResolveAlarm")
  record Resolve(
      @NotNull @Schema(examples = "DIVERSION_SUSPECTED") Cause cause,
      @Nullable
          @Size(max = 4000)
          @Pattern(regexp = "(?s).*\\S.*")
          @Schema(examples = "司机无法说明缺少的二十五公斤")
          String note)
      implements AlarmRequest {
    @Override
    public Act act() {
      return new Act.Resolve(cause, note == null ? null : note.strip());
    }
  }
}
