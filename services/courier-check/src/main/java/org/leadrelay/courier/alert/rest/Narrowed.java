package org.leadrelay.courier.alert.rest;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.leadrelay.courier.alert.Filter;
import org.leadrelay.courier.alert.Rule;
import org.leadrelay.courier.alert.State;
import org.leadrelay.requests.QueryWord;

/** What a list is narrowed to, as the query says it; a value that does not exist is refused. */
record Narrowed(
    @Parameter(schema = @Schema(implementation = State.class)) @QueryParam("state")
        @Nullable String state,
    @Parameter(schema = @Schema(implementation = Rule.class)) @QueryParam("rule")
        @Nullable String rule) {

  Filter filter() {
    return new Filter(
        QueryWord.oneOf(State.class, "state", state), QueryWord.oneOf(Rule.class, "rule", rule));
  }
}
