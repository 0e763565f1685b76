package org.leadrelay.precursor.ledger.rest;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.leadrelay.precursor.ledger.Books.MovementFilter;
import org.leadrelay.precursor.ledger.MovementKind;
import org.leadrelay.requests.QueryWord;

/** What a list of movements is narrowed to, as the query says it. */
record MovementNarrowed(
    @QueryParam("account") @Nullable UUID account,
    @QueryParam("consignment") @Nullable UUID consignment,
    @QueryParam("substance") @Nullable String substance,
    @Parameter(schema = @Schema(implementation = MovementKind.class)) @QueryParam("flow")
        @Nullable String flow,
    @QueryParam("clientRef") @Nullable String clientRef) {

  MovementFilter filter() {
    return new MovementFilter(
        account,
        consignment,
        substance,
        QueryWord.oneOf(MovementKind.class, "flow", flow),
        clientRef);
  }
}
