package org.leadrelay.courier.alert.rest;

import static org.leadrelay.problem.CommonProblem.VALIDATION_FAILED;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.leadrelay.courier.alert.Disposition.Reason;
import org.leadrelay.courier.alert.Verdict;
import org.leadrelay.problem.Problem;
import org.leadrelay.problem.ProblemException;

/**
 * What an officer says of an alert.
 *
 * @param reason of a dismissal
 * @param text required for the reason OTHER
 */
@Schema(name = "AlertDisposition")
public record DispositionRequest(
    @NotNull Result result,
    @Nullable Reason reason,
    @Nullable @Size(min = 1, max = 2000) @Pattern(regexp = WRITTEN) String text) {

  /** More than blanks: an ideographic space is a blank too. */
  private static final String WRITTEN = "(?s).*[^\\s\\p{Z}].*";

  /** Of what a judgement can be. */
  @Schema(name = "AlertResult")
  public enum Result {
    CONFIRMED,
    DISMISSED
  }

  /**
   * The judgement it asks for.
   *
   * @throws ProblemException VALIDATION_FAILED if a part is missing, or one too many
   */
  Verdict verdict() {
    return switch (result) {
      case CONFIRMED -> {
        if (reason != null) {
          throw wrong("/reason", "FORBIDDEN", "不得填写", "must be absent");
        }
        yield new Verdict.Confirm(text);
      }
      case DISMISSED -> {
        if (reason == null) {
          throw wrong("/reason", "REQUIRED", "必填", "is required here");
        }
        if (reason == Reason.OTHER && text == null) {
          throw wrong("/text", "REQUIRED", "必填", "is required here");
        }
        yield new Verdict.Dismiss(reason, text);
      }
    };
  }

  private static ProblemException wrong(String pointer, String code, String zh, String en) {
    return Problem.of(VALIDATION_FAILED).violation(pointer, code, zh, en).toException();
  }
}
