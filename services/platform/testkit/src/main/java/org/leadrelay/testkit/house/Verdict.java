package org.leadrelay.testkit.house;

import java.util.List;

/** What a rule finds when it looks at a module. */
public sealed interface Verdict {

  /** It governs somebody, and all of them keep it. */
  record Kept() implements Verdict {}

  /**
   * Somebody breaks it.
   *
   * @param faults one sentence each, with class or file and line
   */
  record Broken(List<String> faults) implements Verdict {}

  /** There is nobody whom it governs, so that it could never fail. */
  record GovernsNobody() implements Verdict {}

  /** Kept without faults, else broken. */
  static Verdict of(List<String> faults) {
    return faults.isEmpty() ? new Kept() : new Broken(faults);
  }

  /**
   * Does nothing when the rule is kept.
   *
   * @param rule what should hold
   * @param advice what to do when nobody is governed
   * @throws AssertionError with every fault, or with the advice
   */
  default void orFail(String rule, String advice) {
    switch (this) {
      case Kept _ -> {}
      case Broken(var faults) ->
          throw new AssertionError(rule + ", but:\n" + String.join("\n", faults));
      case GovernsNobody _ ->
          throw new AssertionError(
              "This rule finds nobody to govern and could never fail: %s. %s"
                  .formatted(rule, advice));
    }
  }
}
