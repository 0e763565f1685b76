package org.leadrelay.courier.waybill.storage;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.leadrelay.courier.waybill.AcceptedRow;
import org.leadrelay.courier.waybill.NumbersTaken;
import org.leadrelay.courier.waybill.Waybills;
import org.leadrelay.database.Sql;
import org.postgresql.PGConnection;
import org.postgresql.util.PSQLState;

/**
 * The register in PostgreSQL: rows go by binary COPY into the partition of their day, in the order
 * of their numbers, so that two chunks with common numbers wait for each other and do not deadlock.
 */
@ApplicationScoped
class WaybillTable implements Waybills {

  private static final DateTimeFormatter SUFFIX = DateTimeFormatter.ofPattern("yyyyMMdd");

  private final Jdbi jdbi;
  private final RowSeal seal;
  private final int partsOfDay;

  WaybillTable(DataSource database, WaybillConfig config) {
    this.jdbi = Sql.over(database);
    this.partsOfDay = config.partsOfDay();
    this.seal = new RowSeal(new MonthKeys(config.monthKeys(), config.makeMonthKeys()));
  }

  @Override
  public void add(UUID batch, List<AcceptedRow> rows) {
    jdbi.useHandle(handle -> {
      for (var day : byDay(rows).entrySet()) {
        var ofDay = day.getValue();
        ofDay.sort(Comparator.comparing(AcceptedRow::waybillNo));
        ensure(handle, day.getKey());
        copy(handle.getConnection(), batch, day.getKey(), ofDay);
      }
    });
  }

  @Override
  public Map<Integer, Presence> present(List<AcceptedRow> rows) {
    var present = new HashMap<Integer, Presence>();
    byDay(rows)
        .forEach((day, ofDay) ->
            present.putAll(jdbi.withHandle(handle -> presentOn(handle, day, ofDay))));
    return present;
  }

  @Override
  public boolean sameContent(AcceptedRow one, AcceptedRow other) {
    return RowContent.same(one, other);
  }

  private void ensure(Handle handle, LocalDate day) {
    handle
        .createQuery("select ensure_waybill_day(:day, :parts)")
        .bind("day", day)
        .bind("parts", partsOfDay)
        .mapTo(Boolean.class)
        .one();
  }

  private void copy(Connection connection, UUID batch, LocalDate day, List<AcceptedRow> rows) {
    try {
      var api = connection.unwrap(PGConnection.class).getCopyAPI();
      var copy = api.copyIn("copy waybill_" + SUFFIX.format(day) + WaybillRow.COLUMNS);
      try {
        write(new CopyRows(copy), batch, day, rows);
      } finally {
        if (copy.isActive()) {
          copy.cancelCopy();
        }
      }
    } catch (SQLException e) {
      if (PSQLState.UNIQUE_VIOLATION.getState().equals(e.getSQLState())) {
        throw new NumbersTaken(e);
      }
      throw new IllegalStateException("rows of " + day + " could not be copied", e);
    }
  }

  private void write(CopyRows out, UUID batch, LocalDate day, List<AcceptedRow> rows)
      throws SQLException {
    var sealing = seal.of(day);
    for (var row : rows) {
      var clear = RowContent.of(row).bytes();
      WaybillRow.write(out, batch, row, sealing.seal(name(row), clear));
    }
    out.end();
  }

  private Map<Integer, Presence> presentOn(Handle handle, LocalDate day, List<AcceptedRow> rows) {
    var sql =
        """
        select waybill_no, sealed from waybill
         where day = :day and courier = :courier and waybill_no = any(:numbers)
        """;
    var stored =
        handle
            .createQuery(sql)
            .bind("day", day)
            .bind("courier", rows.getFirst().courier())
            .bindArray("numbers", String.class, rows.stream().map(AcceptedRow::waybillNo).toList())
            .reduceRows(
                new HashMap<String, byte[]>(),
                (found, row) -> {
                  found.put(
                      row.getColumn("waybill_no", String.class),
                      row.getColumn("sealed", byte[].class));
                  return found;
                });
    var opening = seal.of(day);
    var present = new HashMap<Integer, Presence>();
    for (var row : rows) {
      var sealed = stored.get(row.waybillNo());
      if (sealed != null) {
        boolean same = RowContent.of(row).equals(RowContent.read(opening.open(name(row), sealed)));
        present.put(row.line(), same ? Presence.SAME : Presence.OTHER);
      }
    }
    return present;
  }

  private static Map<LocalDate, List<AcceptedRow>> byDay(List<AcceptedRow> rows) {
    var days = new TreeMap<LocalDate, List<AcceptedRow>>();
    for (var row : rows) {
      days.computeIfAbsent(row.day(), _ -> new ArrayList<>(rows.size())).add(row);
    }
    return days;
  }

  private static String name(AcceptedRow row) {
    return "courier/waybill/" + row.day() + "/" + row.courier() + "/" + row.waybillNo();
  }
}
