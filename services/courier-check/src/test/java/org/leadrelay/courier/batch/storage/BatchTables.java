package org.leadrelay.courier.batch.storage;

import javax.sql.DataSource;
import org.leadrelay.courier.batch.Batches;
import org.leadrelay.sealing.Sealer;

/** Opens the register of uploads for tests of other packages. */
public final class BatchTables {

  private BatchTables() {}

  public static Batches over(DataSource database, Sealer sealer) {
    return new BatchTable(database, sealer);
  }
}
