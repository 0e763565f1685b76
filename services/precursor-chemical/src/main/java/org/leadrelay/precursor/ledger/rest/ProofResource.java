package org.leadrelay.precursor.ledger.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.leadrelay.access.Actor;
import org.leadrelay.access.CurrentActor;
import org.leadrelay.jurisdiction.Jurisdiction;
import org.leadrelay.precursor.enterprise.rest.Desk;
import org.leadrelay.precursor.ledger.AccountKind;
import org.leadrelay.precursor.ledger.Books;
import org.leadrelay.precursor.ledger.Books.Proof;
import org.leadrelay.precursor.substance.Catalogue;
import org.leadrelay.problem.CommonProblem;
import org.leadrelay.problem.Problem;

/** That nothing came from nowhere: figures of the whole book, for the nation and its auditors. */
@Path("/api/v1/substances/{number}/proof")
@Tag(name = "Accounts")
@RolesAllowed({"officer", "auditor"})
@RunOnVirtualThread
public class ProofResource {

  private final Books books;
  private final Catalogue catalogue;
  private final CurrentActor caller;
  private final Clock clock;

  ProofResource(Books books, Catalogue catalogue, CurrentActor caller, Clock clock) {
    this.books = books;
    this.catalogue = catalogue;
    this.caller = caller;
    this.clock = clock;
  }

  @GET
  @Operation(operationId = "proveZeroSum", summary = "All accounts of a substance add up to zero")
  public ProofAnswer prove(
      @PathParam("number") String number,
      @Parameter(
              description = "At which moment; now if absent.",
              schema = @Schema(implementation = Instant.class))
          @QueryParam("at")
          @Nullable String at) {
    if (caller.actor() instanceof Actor.Officer officer
        && !officer.jurisdiction().equals(Jurisdiction.NATION)) {
      throw Problem.of(CommonProblem.ROLE_REQUIRED).toException();
    }
    var moment = Objects.requireNonNullElseGet(Moments.instant("at", at), clock::instant);
    if (catalogue.find(number).isEmpty()) {
      throw Desk.notFound();
    }
    return ProofAnswer.of(books.proof(number, moment));
  }

  /**
   * The sums, in grams with three decimals.
   *
   * @param total zero
   * @param head SHA-256 over the heads of the accounts' audit chains
   */
  @Schema(name = "Proof")
  public record ProofAnswer(
      String substance,
      Instant at,
      Map<AccountKind, String> sums,
      @Schema(examples = "0.000") String total,
      String unit,
      long accounts,
      @Nullable String head) {

    static ProofAnswer of(Proof proof) {
      var sums = new TreeMap<AccountKind, String>();
      proof.milligrams().forEach((kind, mg) -> sums.put(kind, grams(mg)));
      return new ProofAnswer(
          proof.substance(),
          proof.at(),
          sums,
          grams(proof.total()),
          "g",
          proof.accounts(),
          proof.head());
    }

    private static String grams(BigInteger milligrams) {
      return new BigDecimal(milligrams, 3).toPlainString();
    }
  }
}
