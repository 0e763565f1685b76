package org.leadrelay.jurisdiction;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One node of the tree; only the nation has no superior. */
final class Division {

  private final Jurisdiction jurisdiction;
  private final String name;
  private final Level level;
  private final @Nullable Division superior;
  private final List<Jurisdiction> children = new ArrayList<>();

  private Division(
      Jurisdiction jurisdiction, String name, Level level, @Nullable Division superior) {
    this.jurisdiction = jurisdiction;
    this.name = name;
    this.level = level;
    this.superior = superior;
  }

  static Division nation() {
    return new Division(Jurisdiction.NATION, "全国", Level.NATION, null);
  }

  Division grow(Jurisdiction child, String childName, Level childLevel) {
    children.add(child);
    return new Division(child, childName, childLevel, this);
  }

  Jurisdiction jurisdiction() {
    return jurisdiction;
  }

  String name() {
    return name;
  }

  Level level() {
    return level;
  }

  @Nullable Division superior() {
    return superior;
  }

  List<Jurisdiction> children() {
    return children;
  }

  boolean hasChildren() {
    return !children.isEmpty();
  }

  boolean isUnder(Division other) {
    for (var at = superior; at != null; at = at.superior) {
      if (at == other) {
        return true;
      }
    }
    return false;
  }
}
