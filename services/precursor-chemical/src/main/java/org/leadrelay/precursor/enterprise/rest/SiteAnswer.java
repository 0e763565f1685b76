package org.leadrelay.precursor.enterprise.rest;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.leadrelay.jurisdiction.Jurisdiction;
import org.leadrelay.jurisdiction.Jurisdictions;
import org.leadrelay.precursor.enterprise.Site;
import org.leadrelay.precursor.enterprise.Watch;

/** A site and who watches it; its keeper masked. */
@Schema(name = "Site")
public record SiteAnswer(
    UUID id,
    String enterprise,
    String name,
    Jurisdiction place,
    WatchAnswer watch,
    String address,
    boolean keyArea,
    MaskedContact keeper) {

  /** Who watches it: the police station, the county's brigade, the city. */
  @Schema(name = "Watch")
  public record WatchAnswer(String station, Jurisdiction brigade, Jurisdiction city) {}

  static SiteAnswer of(Site site, Jurisdictions tree) {
    var watch = Watch.over(site, tree);
    return new SiteAnswer(
        site.id(),
        site.enterprise(),
        site.name(),
        site.place(),
        new WatchAnswer(watch.station(), watch.brigade(), watch.city()),
        site.address(),
        site.keyArea(),
        MaskedContact.of(site.keeper()));
  }
}
