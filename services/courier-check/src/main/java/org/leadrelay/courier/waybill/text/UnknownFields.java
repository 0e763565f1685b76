package org.leadrelay.courier.waybill.text;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Counts fields that no rule knows, so that a typo shows. A name that might be a value in the wrong
 * place is not kept, nor are more names than a person would read.
 */
public final class UnknownFields {

  /** Stands for all names that are not kept. */
  public static final String OTHER = "(other)";

  private static final int MOST_NAMES = 50;
  private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z_.]{0,47}[0-9]{0,2}");

  private final Map<String, Long> counts = new TreeMap<>();

  /** Counts one field. */
  public void add(String name) {
    counts.merge(shown(name), 1L, Long::sum);
  }

  /** What was counted since the last time, by name. */
  public Map<String, Long> take() {
    var taken = Map.copyOf(counts);
    counts.clear();
    return taken;
  }

  /** How a name is shown. */
  String shown(String name) {
    if (counts.containsKey(name)) {
      return name;
    }
    return counts.size() < MOST_NAMES && NAME.matcher(name).matches() ? name : OTHER;
  }
}
