package org.leadrelay.requests;

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
    new Required()
        .unless(
            RevealPurpose.isPurpose(purpose),
            "/purpose",
            "FORMAT",
            "应写明用途，5 至 200 字",
            "must say why, in 5 to 200 characters")
        .unless(
            RevealPurpose.isReference(caseNumber),
            "/caseNumber",
            "FORMAT",
            "应为案件或线索编号",
            "must be a case or lead number")
        .check();
    return new RevealPurpose(purpose, caseNumber);
  }
}
