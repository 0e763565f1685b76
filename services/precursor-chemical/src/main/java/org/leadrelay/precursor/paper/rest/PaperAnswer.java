package org.leadrelay.precursor.paper.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.leadrelay.jurisdiction.Jurisdiction;
import org.leadrelay.jurisdiction.Jurisdictions;
import org.leadrelay.jurisdiction.Level;
import org.leadrelay.precursor.paper.Balance;
import org.leadrelay.precursor.paper.Issuer;
import org.leadrelay.precursor.paper.Paper;
import org.leadrelay.precursor.paper.PaperKind;
import org.leadrelay.precursor.paper.Standing;
import org.leadrelay.precursor.substance.Mass;

/**
 * A paper and what is left of it.
 *
 * @param quantity grams; null if it is good for any quantity, and so is quantityLeft
 * @param usesLeft null if it is good for any number of uses
 */
@Schema(name = "Paper")
public record PaperAnswer(
    UUID id,
    PaperKind kind,
    String number,
    String holder,
    @Nullable String partner,
    String substance,
    @Nullable String quantity,
    String unit,
    @Nullable Integer uses,
    LocalDate validFrom,
    LocalDate validTo,
    IssuerAnswer issuer,
    Paper.@Nullable Basis basis,
    @Nullable String scanSha256,
    Standing.Status status,
    List<Standing> standings,
    @Nullable Long usesLeft,
    @Nullable String quantityLeft) {

  /** Who gave it. */
  @Schema(name = "Issuer")
  public record IssuerAnswer(Issuer.Authority authority, Level level, Jurisdiction jurisdiction) {}

  static PaperAnswer of(Balance balance, Jurisdictions tree) {
    var paper = balance.paper();
    return new PaperAnswer(
        paper.id(),
        paper.kind(),
        paper.number(),
        paper.holder(),
        paper.partner(),
        paper.substance(),
        paper.quantity() == null ? null : paper.quantity().toString(),
        "g",
        paper.uses(),
        paper.validFrom(),
        paper.validTo(),
        new IssuerAnswer(
            paper.issuer().authority(),
            tree.level(paper.issuer().jurisdiction()),
            paper.issuer().jurisdiction()),
        paper.basis(),
        paper.scanSha256(),
        paper.status(),
        paper.standings(),
        balance.usesLeft().orElse(null),
        balance.quantityLeft().map(Mass::toString).orElse(null));
  }
}
