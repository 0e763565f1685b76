package org.leadrelay.courier.waybill;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.leadrelay.jurisdiction.Jurisdiction;
import org.leadrelay.jurisdiction.Jurisdictions;
import org.leadrelay.jurisdiction.Lookup;

/**
 * Divisions by the codes that rows name, of any level: a historic code stands for its successor, an
 * aggregate for its province. Remembers what it has looked up; not for use by several threads.
 */
public final class Regions {

  /** Codes of the past mean the same whenever they are asked about here. */
  private static final LocalDate ANY_DAY = LocalDate.of(2000, 1, 1);

  private final Jurisdictions tree;
  private final Map<String, Jurisdiction> known = new HashMap<>();

  public Regions(Jurisdictions tree) {
    this.tree = tree;
  }

  /** The division of today for a code; nothing for an unknown one. The nation is no region. */
  public Optional<Jurisdiction> find(String code) {
    var remembered = known.get(code);
    if (remembered != null) {
      return Optional.of(remembered);
    }
    var found = lookUp(code);
    found.ifPresent(region -> known.put(code, region));
    return found;
  }

  private Optional<Jurisdiction> lookUp(String code) {
    return switch (tree.find(code, ANY_DAY)) {
      case Lookup.Current current ->
          Optional.of(current.jurisdiction()).filter(it -> !it.equals(Jurisdiction.NATION));
      case Lookup.Historic historic ->
          historic.successors().stream().findFirst().or(() -> province(code));
      case Lookup.Aggregate aggregate -> Optional.of(aggregate.area());
      case Lookup.Unknown _ -> Optional.empty();
    };
  }

  private Optional<Jurisdiction> province(String code) {
    return Optional.of(Jurisdiction.of(code.substring(0, 2) + "0000")).filter(tree::isBureau);
  }
}
