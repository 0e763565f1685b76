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
    var place = Jurisdiction.of(code);
    if (today.contains(place)) {
      return new Lookup.Current(place, nameIn(year, place));
    }
    var rows = history.of(code);
    if (!rows.isEmpty()) {
      return historic(nearest(rows, year));
    }
    var aggregate = aggregates.get(code);
    return aggregate == null ? new Lookup.Unknown(code) : aggregate;
  }

  private String nameIn(int year, Jurisdiction place) {
    return history.of(place.code()).stream()
        .filter(row -> row.holdsIn(year))
        .map(History.Row::name)
        .findFirst()
        .orElse(today.node(place).name());
  }

  private static History.Row nearest(List<History.Row> rows, int year) {
    return rows.stream().filter(row -> year < row.until()).findFirst().orElse(rows.getLast());
  }

  private Lookup historic(History.Row row) {
    return new Lookup.Historic(row.code(), row.name(), history.successors(row, today));
  }
}
