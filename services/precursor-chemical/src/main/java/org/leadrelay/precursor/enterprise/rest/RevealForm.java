package org.leadrelay.precursor.enterprise.rest;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.leadrelay.requests.RevealReason;
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
    return RevealReason.of(purpose, caseNumber);
  }
}
