package org.leadrelay.intake.lead.rest;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.leadrelay.intake.lead.RevealLead.Part;
import org.leadrelay.requests.RevealReason;
import org.leadrelay.sealing.RevealPurpose;

/**
 * What is needed in clear, and why.
 *
 * @param caseNumber the number of the case or lead that it is needed for
 */
@Schema(
    name = "Reveal",
    examples =
        "{\"fields\": [\"identifiers\"], \"purpose\": \"核对嫌疑人身份\", \"caseNumber\": \"A-2026-1\"}")
public record RevealRequest(
    @NotEmpty List<@NotNull @Pattern(regexp = "narrative|identifiers") String> fields,
    @NotNull String purpose,
    @NotNull String caseNumber) {

  RevealPurpose why() {
    return RevealReason.of(purpose, caseNumber);
  }

  Set<Part> parts() {
    var parts = EnumSet.noneOf(Part.class);
    fields.forEach(field -> parts.add(Part.valueOf(field.toUpperCase(Locale.ROOT))));
    return parts;
  }
}
