package org.leadrelay.jurisdiction;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells what a code stood for in a year. */
final class Codes {

  private final Tree today;
  private final History history;
  private final Map<String, Lookup.Aggregate> aggregates = new HashMap<>();

  Codes(Tree today, History history) {
    this.today = today;
    this.history = history;
    for (String[] row : Table.rows("aggregates.csv")) {
      aggregates.put(row[0], new Lookup.Aggregate(row[0], row[1], Jurisdiction.of(row[2])));
    }
  }

  Lookup find(String code, int year) {
    if (!Jurisdiction.isWellFormed(code)) {
      return new Lookup.Unknown(code);
    }
    var division = today.at(code);
    if (division.isPresent()) {
      return new Lookup.Current(division.get().jurisdiction(), nameIn(year, division.get()));
    }
    var rows = history.of(code);
    if (!rows.isEmpty()) {
      return historic(nearest(rows, year));
    }
    var aggregate = aggregates.get(code);
    return aggregate == null ? new Lookup.Unknown(code) : aggregate;
  }

  private String nameIn(int year, Division division) {
    return history.of(division.jurisdiction().code()).stream()
        .filter(row -> row.holdsIn(year))
        .map(History.Row::name)
        .findFirst()
        .orElse(division.name());
  }

  private static History.Row nearest(List<History.Row> rows, int year) {
    return rows.stream().filter(row -> year < row.until()).findFirst().orElse(rows.getLast());
  }

  private Lookup historic(History.Row row) {
    var successors =
        history.successors(row, today).stream().map(Division::jurisdiction).sorted().toList();
    return new Lookup.Historic(row.code(), row.name(), successors);
  }
}
