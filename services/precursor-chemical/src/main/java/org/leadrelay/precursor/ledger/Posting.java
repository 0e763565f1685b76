package org.leadrelay.precursor.ledger;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says has happened, as it was said.
 *
 * @param clientRef the poster's own name for it, unique for ever
 * @param substance number in the catalogue
 * @param quantity decimal in ASCII digits
 * @param unit g, kg or L
 * @param partner the other side of a shipment
 * @param papers those cited
 * @param concentrationPct of goods that are not pure; the book weighs the goods
 * @param densityGPerMl the poster's own, for litres of a solution
 * @param reason why, where that is not plain; personal values may hide in it
 * @param stocktake the count that an adjustment follows
 * @param last whether no further receipt of this consignment follows
 */
public record Posting(
    String clientRef,
    String substance,
    String quantity,
    String unit,
    Instant occurredAt,
    End from,
    End to,
    @Nullable Partner partner,
    List<UUID> papers,
    @Nullable String batchNo,
    @Nullable BigDecimal concentrationPct,
    @Nullable BigDecimal densityGPerMl,
    @Nullable String reason,
    @Nullable UUID stocktake,
    boolean last) {

  public Posting {
    papers = List.copyOf(papers);
  }

  /** One end of it. */
  public record End(AccountKind kind, @Nullable UUID site, @Nullable UUID consignment) {}

  /** The other side of a shipment; one of these is given. */
  public record Partner(
      @Nullable UUID site, @Nullable String enterprise, @Nullable String person) {}
}
