package org.leadrelay.requests;

import static org.leadrelay.problem.CommonProblem.VALIDATION_FAILED;

import org.leadrelay.problem.Problem;
import org.leadrelay.sealing.RevealPurpose;

/** Why somebody needs clear values, as the body of a call says it. */
public final class RevealReason {

  private RevealReason() {}

  /**
   * Reads it.
   *
   * @param purpose in 5 to 200 characters
   * @param caseNumber the number of the case or lead that the values are needed for
   * @throws org.leadrelay.problem.ProblemException VALIDATION_FAILED if either says nothing
   */
  public static RevealPurpose of(String purpose, String caseNumber) {
    var problem = Problem.of(VALIDATION_FAILED);
    if (!RevealPurpose.isPurpose(purpose)) {
      problem =
          problem.violation(
              "/purpose", "FORMAT", "应写明用途，5 至 200 字", "must say why, in 5 to 200 characters");
    }
    if (!RevealPurpose.isReference(caseNumber)) {
      problem =
          problem.violation("/caseNumber", "FORMAT", "应为案件或线索编号", "must be a case or lead number");
    }
    if (!problem.violations().isEmpty()) {
      throw problem.toException();
    }
    return new RevealPurpose(purpose, caseNumber);
  }
}
