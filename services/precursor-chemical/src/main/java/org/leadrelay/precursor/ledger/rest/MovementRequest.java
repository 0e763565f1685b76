package org.leadrelay.precursor.ledger.rest;

import static org.leadrelay.problem.CommonProblem.VALIDATION_FAILED;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.leadrelay.precursor.ledger.AccountKind;
import org.leadrelay.precursor.ledger.Posting;
import org.leadrelay.problem.Problem;

/**
 * What somebody says has happened.
 *
 * @param clientRef the caller's own name for it, unique for ever
 * @param quantity decimal in ASCII digits, above zero, not finer than 1 mg
 * @param last false while further receipts of the same consignment follow
 */
@Schema(name = "MovementPosted")
public record MovementRequest(
    @NotNull @Pattern(regexp = "[\\x21-\\x7E]{1,100}") @Schema(examples = "ERP-77")
        String clientRef,
    @NotNull @Pattern(regexp = "[A-Za-z0-9]+(-[A-Za-z0-9]+){1,3}") @Schema(examples = "II-2")
        String substance,
    @NotNull @Pattern(regexp = "[0-9]{1,15}(\\.[0-9]{1,6})?") @Schema(examples = "1250.000")
        String quantity,
    @NotNull @Pattern(regexp = "g|kg|L") @Schema(examples = "g") String unit,
    @NotNull @Schema(examples = "2026-11-23T09:30:00+08:00") Instant occurredAt,
    @NotNull @Valid EndSaid from,
    @NotNull @Valid EndSaid to,
    @Nullable @Valid PartnerSaid partner,
    @Nullable @Size(max = 10) List<@NotNull UUID> papers,
    @Nullable @Size(max = 100) @Pattern(regexp = MovementRequest.FILLED) String batchNo,
    @Nullable
        @Positive
        @DecimalMax("100")
        @Digits(integer = 3, fraction = 4)
        @Schema(type = SchemaType.STRING, examples = "36.5")
        BigDecimal concentrationPct,
    @Nullable
        @Positive
        @DecimalMax("25")
        @Digits(integer = 2, fraction = 6)
        @Schema(type = SchemaType.STRING, examples = "1.18")
        BigDecimal densityGPerMl,
    @Nullable @Size(max = 1000) @Pattern(regexp = MovementRequest.FILLED) String reason,
    @Nullable UUID stocktake,
    @Nullable @JsonProperty("final") Boolean last) {

  /** Something is written there. */
  static final String FILLED = "(?s).*\\S.*";

  /** One end of it: a site, the road, or what lies outside. */
  @Schema(name = "End")
  public record EndSaid(
      @NotNull AccountKind kind, @Nullable UUID site, @Nullable UUID consignment) {

    Posting.End end() {
      return new Posting.End(kind, site, consignment);
    }

    /** A site is named where there is one, a consignment at most where there may be one. */
    Stream<String> faults() {
      var faults = Stream.<String>builder();
      if ((kind == AccountKind.SITE) != (site != null)) {
        faults.add("/site");
      }
      if (consignment != null && kind != AccountKind.IN_TRANSIT) {
        faults.add("/consignment");
      }
      return faults.build();
    }
  }

  /** The other side: one of these. */
  @Schema(name = "Partner")
  public record PartnerSaid(
      @Nullable UUID site,
      @Nullable @Pattern(regexp = "[0-9A-Z]{18}") @Schema(examples = "91880101ABCDEFGH12")
          String enterprise,
      @Nullable @Size(max = 200) @Pattern(regexp = MovementRequest.FILLED) String person) {

    boolean isOne() {
      return Stream.of(site, enterprise, person).filter(Objects::nonNull).count() == 1;
    }
  }

  /**
   * As the book understands it.
   *
   * @throws org.leadrelay.problem.ProblemException VALIDATION_FAILED if parts do not go together
   */
  Posting posting() {
    return posting("");
  }

  /**
   * The same, of a posting that is part of a larger body.
   *
   * @param at where in the body it is, as a JSON pointer
   */
  Posting posting(String at) {
    check(at);
    return new Posting(
        clientRef,
        substance,
        quantity,
        unit,
        occurredAt.truncatedTo(ChronoUnit.MICROS),
        from.end(),
        to.end(),
        partner == null
            ? null
            : new Posting.Partner(partner.site(), partner.enterprise(), partner.person()),
        Objects.requireNonNullElse(papers, List.of()),
        batchNo,
        concentrationPct,
        densityGPerMl,
        reason,
        stocktake,
        !Boolean.FALSE.equals(last));
  }

  private void check(String at) {
    var places =
        Stream.of(
                from.faults().map("/from"::concat),
                to.faults().map("/to"::concat),
                partner == null || partner.isOne() ? Stream.<String>empty() : Stream.of("/partner"))
            .flatMap(faults -> faults)
            .toList();
    if (!places.isEmpty()) {
      throw places.stream()
          .reduce(
              Problem.of(VALIDATION_FAILED),
              (problem, place) ->
                  problem.violation(
                      at + place, "CONTRADICTORY", "与其他内容不相符", "does not go with the rest"),
              (_, latest) -> latest)
          .toException();
    }
  }
}
