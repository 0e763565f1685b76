package org.leadrelay.jurisdiction;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The divisions of today by code, linked by the rule of GB/T 2260: two digits for the province, two
 * for the prefecture, two for the county. A county whose prefecture does not exist hangs under the
 * province.
 */
final class Tree {

  /** One division; only the nation has no parent. */
  record Node(
      Jurisdiction jurisdiction,
      String name,
      Level level,
      @Nullable Jurisdiction parent,
      List<Jurisdiction> children) {}

  private final Map<Jurisdiction, Node> nodes = new TreeMap<>();

  Tree(List<String> resources) {
    plant(Jurisdiction.NATION, "全国", Level.NATION, null);
    for (String resource : resources) {
      for (String[] row : Table.rows(resource)) {
        graft(row[0], row[1]);
      }
    }
  }

  /** Rows come in code order, so that a superior is there before its divisions. */
  private void graft(String code, String name) {
    var province = Jurisdiction.of(code.substring(0, 2) + "0000");
    var prefecture = Jurisdiction.of(code.substring(0, 4) + "00");
    var jurisdiction = Jurisdiction.of(code);
    if (jurisdiction.equals(province)) {
      plant(jurisdiction, name, Level.PROVINCE, Jurisdiction.NATION);
    } else if (jurisdiction.equals(prefecture)) {
      plant(jurisdiction, name, Level.PREFECTURE, province);
    } else {
      plant(jurisdiction, name, Level.COUNTY, contains(prefecture) ? prefecture : province);
    }
  }

  private void plant(Jurisdiction place, String name, Level level, @Nullable Jurisdiction parent) {
    nodes.put(place, new Node(place, name, level, parent, new ArrayList<>()));
    if (parent != null) {
      node(parent).children().add(place);
    }
  }

  boolean contains(Jurisdiction place) {
    return nodes.containsKey(place);
  }

  /**
   * @throws IllegalArgumentException if there is no such division today
   */
  Node node(Jurisdiction place) {
    var node = nodes.get(place);
    if (node == null) {
      throw new IllegalArgumentException("no division of today: " + place);
    }
    return node;
  }

  /** Every division in code order, the nation first. */
  Iterable<Node> all() {
    return Collections.unmodifiableCollection(nodes.values());
  }

  List<Jurisdiction> codes() {
    return List.copyOf(nodes.keySet());
  }

  /** The way up from the place itself to the nation, both included. */
  List<Jurisdiction> line(Jurisdiction place) {
    var line = new ArrayList<Jurisdiction>(4);
    for (var at = place; at != null; at = node(at).parent()) {
      line.add(at);
    }
    return Collections.unmodifiableList(line);
  }

  boolean isUnder(Jurisdiction place, Jurisdiction superior) {
    return !place.equals(superior) && line(place).contains(superior);
  }
}
