package org.leadrelay.courier.alert.rest;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.leadrelay.requests.RevealReason;
import org.leadrelay.sealing.RevealPurpose;

/**
 * Why clear values are needed.
 *
 * @param caseNumber the number of the case or lead that they are needed for
 */
@Schema(name = "RevealEvidence")
public record RevealRequest(@NotNull String purpose, @NotNull String caseNumber) {

  RevealPurpose why() {
    return RevealReason.of(purpose, caseNumber);
  }
}
