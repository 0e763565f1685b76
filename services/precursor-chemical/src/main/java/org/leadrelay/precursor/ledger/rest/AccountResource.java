package org.leadrelay.precursor.ledger.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.leadrelay.precursor.enterprise.Reader;
import org.leadrelay.precursor.enterprise.rest.Desk;
import org.leadrelay.precursor.ledger.Books;
import org.leadrelay.precursor.ledger.Books.Balance;
import org.leadrelay.precursor.ledger.Books.Entry;
import org.leadrelay.precursor.ledger.Books.Moment;
import org.leadrelay.precursor.ledger.Books.Place;
import org.leadrelay.precursor.ledger.rest.AccountAnswer.EntryAnswer;
import org.leadrelay.requests.Page;
import org.leadrelay.requests.Paging;

/** What every account stood at, at any moment, as the book knew it at any moment. */
@Path("/api/v1/accounts")
@Tag(name = "Accounts")
@RolesAllowed({"officer", "enterprise"})
@RunOnVirtualThread
public class AccountResource {

  private final Books books;
  private final Desk desk;
  private final Clock clock;

  AccountResource(Books books, Desk desk, Clock clock) {
    this.books = books;
    this.desk = desk;
    this.clock = clock;
  }

  @GET
  @Operation(operationId = "listAccounts", summary = "The accounts that I see (账户)")
  public Page<AccountAnswer> list(
      @BeanParam Paging paging, @BeanParam AccountNarrowed narrowed, @BeanParam Moments moments) {
    var reader = desk.reader();
    var filter = narrowed.filter();
    var moment = moments.moment(clock.instant());
    var window = paging.window("accounts", narrowed, moments);
    var after = window.after(UUID::fromString).orElse(null);
    var rows = books.accounts(reader, filter, moment, after, window.fetch());
    return window
        .page(rows, balance -> balance.account().id())
        .map(balance -> AccountAnswer.of(balance, moment));
  }

  @GET
  @Path("/{id}")
  @Operation(operationId = "readAccount", summary = "What one account stood at (结存)")
  public AccountAnswer read(@PathParam("id") UUID id, @BeanParam Moments moments) {
    var reader = desk.reader();
    var moment = moments.moment(clock.instant());
    return AccountAnswer.of(seen(id, reader, moment), moment);
  }

  @GET
  @Path("/{id}/entries")
  @Operation(
      operationId = "listEntries",
      summary = "What came to an account and left it, as it happened")
  public Page<EntryAnswer> entries(@PathParam("id") UUID id, @BeanParam Paging paging) {
    var reader = desk.reader();
    seen(id, reader, new Moment(clock.instant(), null));
    var window = paging.window("entries", id);
    var after = window.after(Place::parse).orElse(null);
    return window
        .page(books.entries(id, reader, after, window.fetch()), Entry::place)
        .map(EntryAnswer::of);
  }

  private Balance seen(UUID id, Reader reader, Moment moment) {
    return books.account(id, reader, moment).orElseThrow(Desk::notFound);
  }
}
