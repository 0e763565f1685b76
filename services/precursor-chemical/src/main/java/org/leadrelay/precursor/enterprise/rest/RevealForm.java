package org.leadrelay.precursor.enterprise.rest;

import static org.leadrelay.problem.CommonProblem.VALIDATION_FAILED;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.leadrelay.problem.Problem;
import org.leadrelay.sealing.RevealPurpose;

/**
 * Why clear values are needed.
 *
 * @param caseNumber the number of the case or lead that they are needed for
 */
@Schema(name = "Reveal")
public record RevealForm(
    @NotNull @Schema(examples = "核对承运人身份") String purpose,
    @NotNull @Schema(examples = "A-2026-1") String caseNumber) {

  /**
   * The purpose and its reference.
   *
   * @throws org.leadrelay.problem.ProblemException VALIDATION_FAILED if it says nothing
   */
  public RevealPurpose why() {
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
