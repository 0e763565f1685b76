package org.leadrelay.jurisdiction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Codes and names of the past. The yearly lists give the state of 31 December, so a row holds from
 * its first year up to, and without, the year of the change.
 */
final class History {

  /** One name of one code in the years [from, until); without dates it holds for all years. */
  record Row(String code, String name, int from, int until, List<String> successors) {

    boolean holdsIn(int year) {
      return from <= year && year < until;
    }
  }

  private final Map<String, List<Row>> rows = new HashMap<>();

  History() {
    for (String[] row : Table.rows("former-divisions.csv")) {
      var successors = row[4].isEmpty() ? List.<String>of() : Arrays.asList(row[4].split(";"));
      rows.computeIfAbsent(row[0], code -> new ArrayList<>(2))
          .add(
              new Row(
                  row[0],
                  row[1],
                  year(row[2], Integer.MIN_VALUE),
                  year(row[3], Integer.MAX_VALUE),
                  successors));
    }
  }

  private static int year(String field, int absent) {
    return field.isEmpty() ? absent : Integer.parseInt(field);
  }

  /** The names a code has had before today's, oldest first; empty if it is none of the past. */
  List<Row> of(String code) {
    return Collections.unmodifiableList(rows.getOrDefault(code, List.of()));
  }

  Collection<Row> all() {
    return rows.values().stream().flatMap(List::stream).toList();
  }

  /** The divisions of today that hold the area of a row, over any number of changes. */
  List<Jurisdiction> successors(Row row, Tree today) {
    var found = new TreeSet<Jurisdiction>();
    follow(row, today, found, new HashSet<>());
    return List.copyOf(found);
  }

  private void follow(Row row, Tree today, Set<Jurisdiction> found, Set<String> seen) {
    for (String code : row.successors()) {
      var place = Jurisdiction.of(code);
      if (today.contains(place)) {
        found.add(place);
      } else if (seen.add(code)) {
        of(code).forEach(next -> follow(next, today, found, seen));
      }
    }
  }
}
