package org.leadrelay.precursor.enterprise.storage;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.leadrelay.jurisdiction.Jurisdiction;
import org.leadrelay.precursor.enterprise.Contact;
import org.leadrelay.precursor.enterprise.Enterprise;
import org.leadrelay.precursor.enterprise.Readers;
import org.leadrelay.sealing.json.SealedJson;

/** A row of the register of enterprises. */
@Entity
@Table(name = "enterprise")
class EnterpriseEntity {

  @Id UUID id;
  String uscc;
  String name;
  String[] kinds;
  String place;
  byte[] contact;
  String[] readers;
  long version;

  @SuppressWarnings("NullAway.Init")
  protected EnterpriseEntity() {}

  /** Takes over a state. */
  EnterpriseEntity say(Enterprise now, Readers who, SealedJson sealed) {
    id = now.id();
    uscc = now.uscc();
    name = now.name();
    kinds = now.kinds().stream().map(Enum::name).toArray(String[]::new);
    place = now.place().code();
    contact = sealed.seal(contactOf(now.id()), now.contact());
    readers = who.keys().toArray(String[]::new);
    version = now.version();
    return this;
  }

  Enterprise enterprise(SealedJson sealed) {
    return new Enterprise(
        id,
        uscc,
        name,
        Arrays.stream(kinds)
            .map(Enterprise.Kind::valueOf)
            .collect(Collectors.toCollection(TreeSet::new)),
        Jurisdiction.of(place),
        sealed.open(contactOf(id), contact, Contact.class),
        version);
  }

  private static String contactOf(UUID id) {
    return "enterprise/contact/" + id;
  }
}
