package org.leadrelay.jurisdiction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The divisions of today by code, linked by the rule of GB/T 2260: two digits for the province, two
 * for the prefecture, two for the county. A county whose prefecture does not exist hangs under the
 * province.
 */
final class Tree {

  private final Map<String, Division> divisions = LinkedHashMap.newLinkedHashMap(4096);

  Tree(List<String> resources) {
    var nation = Division.nation();
    divisions.put(nation.jurisdiction().code(), nation);
    for (String resource : resources) {
      for (String[] row : Table.rows(resource)) {
        divisions.put(row[0], graft(nation, row[0], row[1]));
      }
    }
  }

  /** Rows come in code order, so that a superior is there before its divisions. */
  private Division graft(Division nation, String code, String name) {
    var jurisdiction = Jurisdiction.of(code);
    var province = divisions.get(code.substring(0, 2) + "0000");
    if (province == null) {
      return nation.grow(jurisdiction, name, Level.PROVINCE);
    }
    if (code.endsWith("00")) {
      return province.grow(jurisdiction, name, Level.PREFECTURE);
    }
    var prefecture = divisions.getOrDefault(code.substring(0, 4) + "00", province);
    return prefecture.grow(jurisdiction, name, Level.COUNTY);
  }

  boolean contains(Jurisdiction place) {
    return divisions.containsKey(place.code());
  }

  Optional<Division> at(String code) {
    return Optional.ofNullable(divisions.get(code));
  }

  /**
   * The division of that code.
   *
   * @throws IllegalArgumentException if there is none today
   */
  Division at(Jurisdiction place) {
    return at(place.code())
        .orElseThrow(() -> new IllegalArgumentException("no division of today: " + place));
  }

  /** Every division in code order, the nation first. */
  Collection<Division> all() {
    return Collections.unmodifiableCollection(divisions.values());
  }

  /** The way up from the place itself to the nation, both included. */
  List<Jurisdiction> line(Jurisdiction place) {
    var line = new ArrayList<Jurisdiction>(4);
    for (var at = at(place); at != null; at = at.superior()) {
      line.add(at.jurisdiction());
    }
    return Collections.unmodifiableList(line);
  }
}
