package org.leadrelay.jurisdiction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Codes and names of the past. The yearly lists give the state of 31 December, so a row holds from
 * its first year up to, and without, the year of the change.
 */
final class History {

  /** One name of one code in the years [from, until); without dates it holds for all years. */
  record Row(String code, String name, int from, int until, List<String> successors) {

    private static Row of(String[] fields) {
      return new Row(
          fields[0],
          fields[1],
          year(fields[2], Integer.MIN_VALUE),
          year(fields[3], Integer.MAX_VALUE),
          fields[4].isEmpty() ? List.of() : Arrays.asList(fields[4].split(";")));
    }

    private static int year(String field, int absent) {
      return field.isEmpty() ? absent : Integer.parseInt(field);
    }

    boolean holdsIn(int year) {
      return from <= year && year < until;
    }
  }

  private final Map<String, List<Row>> rows = LinkedHashMap.newLinkedHashMap(4096);

  History() {
    for (String[] fields : Table.rows("former-divisions.csv")) {
      rows.computeIfAbsent(fields[0], code -> new ArrayList<>(1)).add(Row.of(fields));
    }
  }

  /** The names a code has had before today's, oldest first; empty if it is none of the past. */
  List<Row> of(String code) {
    return Collections.unmodifiableList(rows.getOrDefault(code, List.of()));
  }

  Collection<List<Row>> all() {
    return Collections.unmodifiableCollection(rows.values());
  }

  /** The divisions of today that hold the area of a row, over any number of changes. */
  Set<Division> successors(Row row, Tree today) {
    var found = new HashSet<Division>();
    follow(row, today, found, new HashSet<>());
    return found;
  }

  private void follow(Row row, Tree today, Set<Division> found, Set<String> seen) {
    for (String code : row.successors()) {
      Optional<Division> place = today.at(code);
      if (place.isPresent()) {
        found.add(place.get());
      } else if (seen.add(code)) {
        for (Row next : of(code)) {
          follow(next, today, found, seen);
        }
      }
    }
  }
}
