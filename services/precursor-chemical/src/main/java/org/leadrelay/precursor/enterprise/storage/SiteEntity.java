package org.leadrelay.precursor.enterprise.storage;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.leadrelay.jurisdiction.Jurisdiction;
import org.leadrelay.precursor.enterprise.Contact;
import org.leadrelay.precursor.enterprise.Readers;
import org.leadrelay.precursor.enterprise.Site;
import org.leadrelay.sealing.json.SealedJson;

/** A row of the register of sites. */
@Entity
@Table(name = "site")
class SiteEntity {

  @Id UUID id;
  String enterprise;
  String name;
  String place;
  String unit;
  String address;

  @Column(name = "key_area")
  boolean keyArea;

  byte[] keeper;
  String[] readers;
  long version;

  @SuppressWarnings("NullAway.Init")
  protected SiteEntity() {}

  /** Takes over a state. */
  SiteEntity say(Site now, Readers who, SealedJson sealed) {
    id = now.id();
    enterprise = now.enterprise();
    name = now.name();
    place = now.place().code();
    unit = now.unit();
    address = now.address();
    keyArea = now.keyArea();
    keeper = sealed.seal(keeperOf(now.id()), now.keeper());
    readers = who.keys().toArray(String[]::new);
    version = now.version();
    return this;
  }

  Site site(SealedJson sealed) {
    return new Site(
        id,
        enterprise,
        name,
        Jurisdiction.of(place),
        unit,
        address,
        keyArea,
        sealed.open(keeperOf(id), keeper, Contact.class),
        version);
  }

  private static String keeperOf(UUID id) {
    return "site/keeper/" + id;
  }
}
