package org.leadrelay.jurisdiction;

import java.util.List;

/** What a six-digit code stands for on a given day. */
public sealed interface Lookup {

  /**
   * A division of today.
   *
   * @param name its name on the day asked for, which may differ from today's
   */
  record Current(Jurisdiction jurisdiction, String name) implements Lookup {}

  /**
   * A code no longer in the list. Identity numbers keep the code of their first issue, so these are
   * common.
   *
   * @param name its name on the day asked for, or the nearest known to that day
   * @param successors the divisions of today that took over its area, in code order; empty if the
   *     sources name none
   */
  record Historic(String code, String name, List<Jurisdiction> successors) implements Lookup {

    public Historic {
      successors = List.copyOf(successors);
    }
  }

  /**
   * A code that only sums up others in statistics and registers, such as 110100 "市辖区". Accepted on
   * import, never a bureau.
   *
   * @param area the division of today whose parts it sums up: a province, or a prefecture
   */
  record Aggregate(String code, String name, Jurisdiction area) implements Lookup {}

  /** A code that no source knows, or a text that is not a code. */
  record Unknown(String code) implements Lookup {}
}
