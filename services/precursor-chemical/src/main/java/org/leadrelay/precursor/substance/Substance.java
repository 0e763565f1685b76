package org.leadrelay.precursor.substance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the catalogue (《易制毒化学品的分类和品种目录》).
 *
 * @param number as in {@code II-2}; components of a group as in {@code I-12-1}
 * @param pharmaceutical whether it is 药品类, whose papers come from the drug authorities
 * @param saltsControlled whether its salts are listed with it; they are booked under it
 * @param cas every registry number that is it, the entry's own first; two entries may share one
 * @param validFrom the day its listing came into force
 * @param regulation which act listed it
 * @param crimeThresholdKg from how many kilograms 法释〔2016〕8号第7条 counts; null where it gives none
 * @param densityGPerMl at 20 °C, for liquids of one grade only; null for solids and solutions
 */
public record Substance(
    String number,
    String nameZh,
    String nameEn,
    Category category,
    boolean pharmaceutical,
    Role role,
    boolean saltsControlled,
    List<Cas> cas,
    List<String> aliases,
    LocalDate validFrom,
    String regulation,
    @Nullable BigDecimal crimeThresholdKg,
    boolean solution,
    @Nullable BigDecimal densityGPerMl) {

  /** What an entry is in the catalogue's numbering. */
  public enum Role {
    ENTRY,
    /** Open-ended; goods are booked under its components. */
    GROUP,
    /** Part of a group; not an entry of its own. */
    COMPONENT
  }

  public Substance {
    cas = List.copyOf(cas);
    aliases = List.copyOf(aliases);
  }

  /** Whether goods can be booked under it: everything but a group. */
  public boolean postable() {
    return role != Role.GROUP;
  }

  /** Whether it is on the catalogue on that day. */
  public boolean listedOn(LocalDate day) {
    return !day.isBefore(validFrom);
  }

  /** Grams per millilitre, if its litres can be weighed without saying more about them. */
  public Optional<BigDecimal> density() {
    return Optional.ofNullable(densityGPerMl);
  }
}
