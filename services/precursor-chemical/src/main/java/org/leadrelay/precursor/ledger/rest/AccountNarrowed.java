package org.leadrelay.precursor.ledger.rest;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.leadrelay.precursor.ledger.AccountKind;
import org.leadrelay.precursor.ledger.Books.AccountFilter;
import org.leadrelay.requests.QueryWord;

/** What a list of accounts is narrowed to, as the query says it. */
record AccountNarrowed(
    @QueryParam("site") @Nullable UUID site,
    @QueryParam("enterprise") @Nullable String enterprise,
    @QueryParam("substance") @Nullable String substance,
    @Parameter(schema = @Schema(implementation = AccountKind.class)) @QueryParam("kind")
        @Nullable String kind) {

  AccountFilter filter() {
    return new AccountFilter(
        site, enterprise, substance, QueryWord.oneOf(AccountKind.class, "kind", kind));
  }
}
