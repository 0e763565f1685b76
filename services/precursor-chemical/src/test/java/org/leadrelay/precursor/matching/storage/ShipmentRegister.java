package org.leadrelay.precursor.matching.storage;

import javax.sql.DataSource;
import org.leadrelay.precursor.matching.Shipments;

/** The register of shipments of a database, for tests of other features. */
public final class ShipmentRegister {

  private ShipmentRegister() {}

  public static Shipments of(DataSource database) {
    return new ShipmentTable(database);
  }
}
