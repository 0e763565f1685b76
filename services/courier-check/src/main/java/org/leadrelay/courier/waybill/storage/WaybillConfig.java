package org.leadrelay.courier.waybill.storage;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;

/** How accepted rows are kept. */
@ConfigMapping(prefix = "leadrelay.courier.waybills")
public interface WaybillConfig {

  /** The directory of the month keys, beside the keysets: {@code month-2026-11.key}. */
  @WithDefault("${leadrelay.sealing.keys}")
  Path monthKeys();

  /** Make a month's key when it is first needed; refused in production, where keys have escrow. */
  @WithDefault("false")
  boolean makeMonthKeys();

  /** Into how many parts a new day is cut, so that the indexes of each fit in memory: 20 M rows. */
  @WithDefault("1")
  int partsOfDay();
}
