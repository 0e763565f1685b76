package org.leadrelay.audit.chain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The longest strictly rising part of a sequence: what was left in place when some were moved. */
final class LongestRise {

  private LongestRise() {}

  /** The indexes of that part, rising. */
  static List<Integer> indexes(long[] values) {
    int[] predecessor = new int[values.length];
    int[] endOf = new int[values.length];
    int length = 0;
    for (int index = 0; index < values.length; index++) {
      int place = place(values, endOf, length, values[index]);
      predecessor[index] = place == 0 ? -1 : endOf[place - 1];
      endOf[place] = index;
      length = Math.max(length, place + 1);
    }
    List<Integer> indexes = new ArrayList<>();
    for (int index = length == 0 ? -1 : endOf[length - 1]; index >= 0; index = predecessor[index]) {
      indexes.add(index);
    }
    Collections.reverse(indexes);
    return indexes;
  }

  /** The first of the ends, which rise, that is not below {@code value}; by halving. */
  private static int place(long[] values, int[] endOf, int length, long value) {
    int low = 0;
    int high = length;
    while (low < high) {
      int middle = (low + high) / 2;
      if (values[endOf[middle]] < value) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
