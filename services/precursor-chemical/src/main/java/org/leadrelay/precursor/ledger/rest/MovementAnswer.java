package org.leadrelay.precursor.ledger.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.leadrelay.identifiers.Masking;
import org.leadrelay.precursor.ledger.Account;
import org.leadrelay.precursor.ledger.AccountKind;
import org.leadrelay.precursor.ledger.Books.Line;
import org.leadrelay.precursor.ledger.Match;
import org.leadrelay.precursor.ledger.MovementKind;
import org.leadrelay.precursor.ledger.Posting;

/**
 * A movement as the book has it.
 *
 * @param postedMassG grams with three decimals
 * @param because of a reversal: why
 * @param match how the comparison with the partner stands; absent if there is none
 */
@Schema(name = "Movement")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MovementAnswer(
    UUID id,
    String clientRef,
    MovementKind flow,
    String substance,
    String quantity,
    String unit,
    @Schema(examples = "1250.000") String postedMassG,
    Instant occurredAt,
    Instant recordedAt,
    String recordedBy,
    End from,
    End to,
    @Nullable Partner partner,
    List<UUID> papers,
    @Nullable String batchNo,
    @Schema(type = SchemaType.STRING, examples = "36.5") @Nullable BigDecimal concentrationPct,
    @Schema(type = SchemaType.STRING, examples = "1.18") @Nullable BigDecimal densityGPerMl,
    @Nullable String reason,
    @Nullable UUID stocktake,
    @JsonProperty("final") boolean last,
    @Nullable UUID reverses,
    @Nullable String because,
    @Nullable UUID replacedBy,
    @Nullable UUID reversedBy,
    @Nullable MatchAnswer match,
    List<UUID> alarms) {

  /** One end of it, and its account. */
  @Schema(name = "AccountEnd")
  public record End(
      UUID account, AccountKind kind, @Nullable UUID site, @Nullable UUID consignment) {

    static End of(Account account) {
      return new End(account.id(), account.kind(), account.site(), account.consignment());
    }
  }

  /** The other side; a person's name is masked. */
  @Schema(name = "PartnerNamed")
  public record Partner(@Nullable UUID site, @Nullable String enterprise, @Nullable String person) {

    static @Nullable Partner of(Posting.@Nullable Partner said) {
      return said == null
          ? null
          : new Partner(
              said.site(),
              said.enterprise(),
              said.person() == null ? null : Masking.personName(said.person()));
    }
  }

  /** How the comparison with the partner stands. */
  @Schema(name = "Match")
  public record MatchAnswer(Match.State state, UUID consignment) {

    static @Nullable MatchAnswer of(@Nullable Match match) {
      return match == null ? null : new MatchAnswer(match.state(), match.consignment());
    }
  }

  static MovementAnswer of(Line line, @Nullable Match match) {
    var movement = line.movement();
    var said = movement.posting();
    return new MovementAnswer(
        movement.id(),
        said.clientRef(),
        movement.kind(),
        said.substance(),
        said.quantity(),
        said.unit(),
        movement.mass().toString(),
        movement.occurredAt(),
        movement.recordedAt(),
        (movement.recordedBy().kind() + " " + movement.recordedBy().unit()).strip(),
        End.of(movement.from()),
        End.of(movement.to()),
        Partner.of(said.partner()),
        said.papers(),
        said.batchNo(),
        said.concentrationPct(),
        said.densityGPerMl(),
        said.reason(),
        said.stocktake(),
        said.last(),
        movement.reverses(),
        movement.because(),
        movement.replacedBy(),
        line.reversedBy(),
        MatchAnswer.of(match),
        line.alarms());
  }
}
