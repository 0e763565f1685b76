package org.leadrelay.intake.lead.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.leadrelay.intake.lead.Action;
import org.leadrelay.intake.lead.Category;
import org.leadrelay.intake.lead.CloseReason;
import org.leadrelay.intake.lead.DismissReason;
import org.leadrelay.intake.lead.Handling;
import org.leadrelay.requests.Required;

/** The body of a move of a lead. */
public interface ActionRequest {

  /**
   * The move it asks for.
   *
   * @throws org.leadrelay.problem.ProblemException if a part is missing that its kind requires
   */
  Action action();

  /** Sets who may see it. */
  @Schema(name = "SetHandling", examples = "{\"handling\": \"RESTRICTED\", \"reason\": \"涉及在侦案件\"}")
  record SetHandling(@NotNull Handling handling, @NotBlank @Size(max = Parts.TEXT) String reason)
      implements ActionRequest {
    @Override
    public Action action() {
      return new Action.Handle(handling, reason.strip());
    }
  }

  /** Makes a candidate a lead. */
  @Schema(
      name = "Confirm",
      examples =
          "{\"category\": \"COURIER_CONCEALMENT\", \"handling\": \"OPEN\", \"legalBasis\": \"禁毒法第六十四条\"}")
  record Confirm(
      @NotNull Category category,
      @NotNull Handling handling,
      @NotBlank @Size(max = 500) String legalBasis)
      implements ActionRequest {
    @Override
    public Action action() {
      return new Action.Confirm(category, handling, legalBasis.strip());
    }
  }

  /** Says that a candidate is none. */
  @Schema(name = "Dismiss", examples = "{\"reason\": \"NOT_A_MATTER\", \"text\": \"经核为日用品\"}")
  record Dismiss(
      @NotNull DismissReason reason,
      @Nullable UUID lead,
      @Nullable @Size(max = Parts.TEXT) String text)
      implements ActionRequest {
    @Override
    public Action action() {
      var duplicate = reason == DismissReason.DUPLICATE;
      new Required().when(duplicate, "/lead", lead != null).check();
      return new Action.Dismiss(reason, duplicate ? lead : null, Parts.text(text));
    }
  }

  /** Brings a lead to its end. */
  @Schema(name = "CloseLead", examples = "{\"reason\": \"NOT_CONFIRMED\", \"outcome\": \"查无实据\"}")
  record Close(
      @NotNull CloseReason reason,
      @Nullable UUID lead,
      @Nullable @Size(max = Parts.TEXT) String outcome)
      implements ActionRequest {
    @Override
    public Action action() {
      var merged = reason == CloseReason.MERGED;
      new Required().when(merged, "/lead", lead != null).check();
      return new Action.Close(reason, merged ? lead : null, Parts.text(outcome));
    }
  }

  /** Takes up again what had come to its end. */
  @Schema(name = "Reopen", examples = "{\"reason\": \"发现新的关联线索\"}")
  record Reopen(@NotBlank @Size(max = Parts.TEXT) String reason) implements ActionRequest {
    @Override
    public Action action() {
      return new Action.Reopen(reason.strip());
    }
  }
}
