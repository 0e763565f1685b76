package org.leadrelay.handoff.transfer.rest;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.leadrelay.handoff.clock.Urgency;
import org.leadrelay.handoff.transfer.Filter;
import org.leadrelay.handoff.transfer.State;
import org.leadrelay.requests.QueryWord;

/** What a list is narrowed to, as the query says it; a value that does not exist is refused. */
record Narrowed(
    @Parameter(
            description = "Which part of my mail; without it all that I see.",
            schema = @Schema(enumeration = {"inbox", "outbox", "below"}))
        @QueryParam("box")
        @Nullable String box,
    @Parameter(schema = @Schema(implementation = State.class)) @QueryParam("state")
        @Nullable String state,
    @Parameter(schema = @Schema(implementation = Urgency.class)) @QueryParam("urgency")
        @Nullable String urgency,
    @Parameter(
            description = "Whether a clock has run out.",
            schema = @Schema(implementation = Boolean.class))
        @QueryParam("overdue")
        @Nullable String overdue) {

  Filter filter(Instant now) {
    return new Filter(
        QueryWord.oneOf(
            List.of(Filter.Box.values()), it -> it.name().toLowerCase(Locale.ROOT), "box", box),
        QueryWord.oneOf(State.class, "state", state),
        QueryWord.oneOf(Urgency.class, "urgency", urgency),
        QueryWord.oneOf(List.of(true, false), String::valueOf, "overdue", overdue),
        now);
  }
}
