package org.leadrelay.intake.handoff.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.leadrelay.intake.handoff.Asking;
import org.leadrelay.intake.handoff.RequestKind;
import org.leadrelay.intake.handoff.Urgency;
import org.leadrelay.jurisdiction.Jurisdiction;
import org.leadrelay.requests.Required;

/** To whom a lead shall go, and what they shall do. */
@Schema(name = "AskHandoff")
public record AskRequest(
    @NotNull @Size(min = 1, max = 100)
        List<@NotNull @Pattern(regexp = "\\d{6}") String> destinations,
    @NotNull Urgency urgency,
    @NotNull @Valid Asked request) {

  /** What is asked of the destination. */
  @Schema(name = "RequestOfHandoff")
  public record Asked(@NotNull RequestKind kind, @NotBlank @Size(max = 4000) String text) {}

  Asking asking() {
    var once = new HashSet<String>();
    for (var n = 0; n < destinations.size(); n++) {
      new Required()
          .unless(
              once.add(destinations.get(n)),
              "/destinations/" + n,
              "REPEATED",
              "不得重复",
              "must not be named twice")
          .check();
    }
    return new Asking(
        destinations.stream().map(Jurisdiction::of).toList(),
        urgency,
        request.kind(),
        request.text().strip());
  }
}
