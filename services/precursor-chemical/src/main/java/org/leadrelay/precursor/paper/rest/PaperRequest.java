package org.leadrelay.precursor.paper.rest;

import static org.leadrelay.problem.CommonProblem.VALIDATION_FAILED;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.leadrelay.jurisdiction.Jurisdiction;
import org.leadrelay.precursor.paper.Issuer;
import org.leadrelay.precursor.paper.Issuer.Authority;
import org.leadrelay.precursor.paper.Paper.Basis;
import org.leadrelay.precursor.paper.PaperKind;
import org.leadrelay.precursor.paper.RecordPaper.Draft;
import org.leadrelay.precursor.substance.Mass;
import org.leadrelay.precursor.substance.Substance;
import org.leadrelay.precursor.substance.rest.Goods;
import org.leadrelay.problem.Problem;

/**
 * What is on a paper.
 *
 * @param holder credit code, or PERSON for a natural person's filing
 * @param partner credit code of the only other side it is good for; absent if for any
 * @param quantity how much in all, with its unit g, kg or L; absent if for any
 * @param uses how often; absent if any number of times
 * @param validTo last day, included, +08:00
 * @param basis the article of an EXEMPTION
 */
@Schema(name = "PaperSaid")
public record PaperRequest(
    @NotNull PaperKind kind,
    @NotNull @Pattern(regexp = "\\S(.{0,98}\\S)?") @Schema(examples = "演购备〔2026〕0001 号")
        String number,
    @NotNull @Pattern(regexp = "[0-9A-HJ-NP-RTUWXY]{18}|PERSON") String holder,
    @Nullable @Pattern(regexp = "[0-9A-HJ-NP-RTUWXY]{18}") String partner,
    @NotNull @Schema(examples = "II-2") @Size(max = 20) String substance,
    @Nullable @Schema(examples = "1250.000") @Size(max = 24) String quantity,
    @Nullable @Pattern(regexp = "g|kg|L") String unit,
    @Nullable @Positive Integer uses,
    @NotNull LocalDate validFrom,
    @NotNull LocalDate validTo,
    @NotNull @Valid IssuerSaid issuer,
    @Nullable Basis basis,
    @Nullable @Pattern(regexp = "[0-9a-fA-F]{64}") String scanSha256) {

  /** Who gave it. */
  @Schema(name = "IssuerSaid")
  public record IssuerSaid(
      @NotNull Authority authority,
      @NotNull @Pattern(regexp = "\\d{6}") @Schema(examples = "880101") String jurisdiction) {}

  Draft draft(Goods goods) {
    check();
    var found = goods.substance(substance);
    return new Draft(
        kind,
        number,
        holder,
        partner,
        found,
        mass(goods, found),
        uses,
        validFrom,
        validTo,
        new Issuer(issuer.authority(), Jurisdiction.of(issuer.jurisdiction())),
        basis,
        scanSha256 == null ? null : scanSha256.toLowerCase(Locale.ROOT));
  }

  private @Nullable Mass mass(Goods goods, Substance found) {
    return quantity == null || unit == null ? null : goods.mass(quantity, unit, found, null);
  }

  private void check() {
    var problem = Problem.of(VALIDATION_FAILED);
    if (validTo.isBefore(validFrom)) {
      problem =
          problem.violation("/validTo", "RANGE", "不得早于生效日期", "must not be before the first day");
    }
    if ((quantity == null) != (unit == null)) {
      problem =
          problem.violation(
              quantity == null ? "/quantity" : "/unit",
              "REQUIRED",
              "数量与单位应同时填写",
              "quantity and unit go together");
    }
    if ((kind == PaperKind.EXEMPTION) != (basis != null)) {
      problem =
          problem.violation(
              "/basis", "REQUIRED", "豁免须且仅豁免写明依据条款", "belongs to an EXEMPTION and to it only");
    }
    if (!problem.violations().isEmpty()) {
      throw problem.toException();
    }
  }
}
