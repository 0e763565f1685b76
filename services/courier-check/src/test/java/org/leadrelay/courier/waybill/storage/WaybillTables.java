package org.leadrelay.courier.waybill.storage;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.leadrelay.courier.waybill.Waybills;

/** Opens the register of waybills for tests of other packages. */
public final class WaybillTables {

  private WaybillTables() {}

  public static Waybills over(DataSource database, Path keys, int partsOfDay) {
    return new WaybillTable(database, new Config(keys, true, partsOfDay));
  }

  private record Config(Path monthKeys, boolean makeMonthKeys, int partsOfDay)
      implements WaybillConfig {}
}
