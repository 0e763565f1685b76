package org.leadrelay.precursor.enterprise;

import org.leadrelay.jurisdiction.Jurisdiction;
import org.leadrelay.jurisdiction.Jurisdictions;
import org.leadrelay.jurisdiction.Level;

/**
 * Who watches a site, level by level.
 *
 * @param station twelve-digit code of the police station
 * @param brigade the county's; the prefecture's where that has no counties
 * @param city the prefecture's; the province's where there is none (Beijing, 419001)
 */
public record Watch(String station, Jurisdiction brigade, Jurisdiction city) {

  /** The three levels an alarm can be at. */
  public enum At {
    STATION,
    BRIGADE,
    CITY
  }

  public static Watch over(Site site, Jurisdictions tree) {
    return new Watch(site.unit(), site.place(), cityOf(site.place(), tree));
  }

  /** The prefecture of a place, or the province where there is none between. */
  public static Jurisdiction cityOf(Jurisdiction place, Jurisdictions tree) {
    return tree.level(place) == Level.COUNTY ? tree.parent(place).orElseThrow() : place;
  }
}
