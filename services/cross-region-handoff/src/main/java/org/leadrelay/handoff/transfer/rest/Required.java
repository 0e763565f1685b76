package org.leadrelay.handoff.transfer.rest;

import static org.leadrelay.problem.CommonProblem.VALIDATION_FAILED;

import org.leadrelay.problem.Problem;

/** Collects the parts of a body that are missing or wrong because of another part of it. */
final class Required {

  private Problem problem = Problem.of(VALIDATION_FAILED);

  Required when(boolean needed, String pointer, boolean present) {
    return unless(!needed || present, pointer, "REQUIRED", "必填", "is required here");
  }

  Required unless(boolean right, String pointer, String code, String zh, String en) {
    if (!right) {
      problem = problem.violation(pointer, code, zh, en);
    }
    return this;
  }

  /** Refuses if anything is missing. */
  void check() {
    if (!problem.violations().isEmpty()) {
      throw problem.toException();
    }
  }
}
