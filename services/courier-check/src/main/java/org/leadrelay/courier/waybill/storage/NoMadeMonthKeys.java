package org.leadrelay.courier.waybill.storage;

import jakarta.inject.Singleton;
import java.util.List;
import org.leadrelay.access.production.ProductionRule;

/** A key that the service made has no escrow, and its destruction proves nothing. */
@Singleton
final class NoMadeMonthKeys implements ProductionRule {

  private final WaybillConfig config;

  NoMadeMonthKeys(WaybillConfig config) {
    this.config = config;
  }

  @Override
  public List<String> objections() {
    return config.makeMonthKeys()
        ? List.of("leadrelay.courier.waybills.make-month-keys makes keys that have no escrow")
        : List.of();
  }
}
