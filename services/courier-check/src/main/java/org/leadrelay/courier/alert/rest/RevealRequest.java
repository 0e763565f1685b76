package org.leadrelay.courier.alert.rest;

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
@Schema(name = "RevealEvidence")
public record RevealRequest(@NotNull String purpose, @NotNull String caseNumber) {

  RevealPurpose why() {
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
