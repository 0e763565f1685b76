package org.leadrelay.courier.register.storage;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.leadrelay.courier.waybill.Registers;
import org.leadrelay.courier.waybill.Standing;
import org.leadrelay.courier.waybill.Standing.Validity;
import org.leadrelay.database.Sql;

/**
 * A courier's registers as the rows of an upload are judged by them, read at once: tens of
 * thousands of outlets would be as many entities.
 */
@ApplicationScoped
class CourierStanding implements Registers {

  private final Jdbi jdbi;

  CourierStanding(DataSource database) {
    this.jdbi = Sql.over(database);
  }

  @Override
  public Standing of(String courier) {
    return new Standing(outlets(courier), agreements(courier));
  }

  private Map<String, Boolean> outlets(String courier) {
    var sql = "select no, suspended_at is not null suspended from outlet where courier = :courier";
    return jdbi.withHandle(handle ->
        handle
            .createQuery(sql)
            .bind("courier", courier)
            .reduceRows(
                new HashMap<>(),
                (outlets, row) -> {
                  outlets.put(
                      row.getColumn("no", String.class), row.getColumn("suspended", Boolean.class));
                  return outlets;
                }));
  }

  private Map<String, Validity> agreements(String courier) {
    var sql = "select id, valid_from, valid_to from agreement where courier = :courier";
    return jdbi.withHandle(handle ->
        handle
            .createQuery(sql)
            .bind("courier", courier)
            .reduceRows(
                new HashMap<>(),
                (agreements, row) -> {
                  agreements.put(
                      row.getColumn("id", String.class),
                      new Validity(
                          row.getColumn("valid_from", LocalDate.class),
                          row.getColumn("valid_to", LocalDate.class)));
                  return agreements;
                }));
  }
}
