package org.leadrelay.precursor.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leadrelay.precursor.substance.Mass;
import org.leadrelay.precursor.substance.Substance;

/**
 * A posting as far as papers are concerned.
 *
 * @param kind which papers it needs
 * @param substance what flows
 * @param mass of the goods, above zero
 * @param at when it happened: papers are judged on that day, +08:00
 * @param from the seller, or the own site of a MOVE or EXPORT; null for PRODUCE and IMPORT, and for
 *     a receipt whose seller is not known
 * @param to the buyer, or the own site of PRODUCE, MOVE or IMPORT; null for EXPORT
 * @param cited papers named with it; licences to produce or sell need not be
 * @param use what a use of a paper is counted under: the consignment, or the movement where there
 *     is none
 */
public record Flow(
    Kind kind,
    Substance substance,
    Mass mass,
    Instant at,
    @Nullable Party from,
    @Nullable Party to,
    List<UUID> cited,
    UUID use) {

  /** The law's days begin and end in +08:00, everywhere in China. */
  public static final ZoneId ZONE = ZoneOffset.ofHours(8);

  /** The flows that need papers; CONSUME, DESTROY, LOSE, RETURN and ADJUST need none. */
  public enum Kind {
    PRODUCE,
    DISPATCH,
    RECEIVE,
    MOVE,
    IMPORT,
    EXPORT
  }

  public Flow {
    cited = List.copyOf(cited);
  }

  /** The day on which its papers have to be valid. */
  public LocalDate day() {
    return at.atZone(ZONE).toLocalDate();
  }
}
