package org.leadrelay.precursor.paper;

import java.util.Set;
import org.leadrelay.jurisdiction.Jurisdiction;
import org.leadrelay.jurisdiction.Jurisdictions;
import org.leadrelay.jurisdiction.Level;
import org.leadrelay.precursor.enterprise.Site;

/**
 * Where transport papers begin to be needed (条例第20条): between prefectures; into or out of a
 * municipality; between counties where one of them is a 重点地区.
 */
final class Border {

  private static final Set<Jurisdiction> MUNICIPALITIES =
      Set.of(
          Jurisdiction.of("110000"),
          Jurisdiction.of("120000"),
          Jurisdiction.of("310000"),
          Jurisdiction.of("500000"));

  private final Jurisdictions tree;

  Border(Jurisdictions tree) {
    this.tree = tree;
  }

  boolean between(Site from, Site to) {
    if (from.place().equals(to.place())) {
      return false;
    }
    return from.keyArea() || to.keyArea() || !area(from.place()).equals(area(to.place()));
  }

  /** A county right under a province is an area of its own, unless that is a municipality. */
  private Jurisdiction area(Jurisdiction place) {
    if (tree.level(place) != Level.COUNTY) {
      return place;
    }
    var superior = tree.parent(place).orElseThrow();
    return tree.level(superior) == Level.PREFECTURE || MUNICIPALITIES.contains(superior)
        ? superior
        : place;
  }
}
