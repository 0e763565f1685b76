package org.leadrelay.intake.extraction.rest;

import static org.leadrelay.problem.CommonProblem.VALIDATION_FAILED;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.leadrelay.jurisdiction.Jurisdiction;
import org.leadrelay.jurisdiction.Jurisdictions;
import org.leadrelay.problem.Problem;

/**
 * A text to look at.
 *
 * @param text 1 to 200,000 code points, of which not all are blank
 * @param at when it was written; identifiers are the same at any time
 * @param region where it was written; identifiers are the same everywhere
 */
@Schema(name = "Extraction", examples = ExtractionRequest.EXAMPLE)
public record ExtractionRequest(
    @NotBlank @Schema(minLength = 1, maxLength = ExtractionRequest.LONGEST) String text,
    @Nullable Instant at,
    @Nullable @Pattern(regexp = "\\d{6}") @Schema(examples = "330000") String region) {

  static final int LONGEST = 200_000;

  static final String EXAMPLE =
      """
      {"text": "🙂加薇❤：test_12345，电话一五四-1234-5678", "at": "2026-11-23T08:00:00Z", "region": "880101"}\
      """;

  /**
   * The text, if the request is one.
   *
   * @throws org.leadrelay.problem.ProblemException VALIDATION_FAILED
   */
  String accepted(Jurisdictions tree) {
    var problem = Problem.of(VALIDATION_FAILED);
    if (text.codePointCount(0, text.length()) > LONGEST) {
      problem =
          problem.violation(
              "/text",
              "SIZE",
              "长度应为 1 至 200000 字",
              "must have a length of 1 to 200000 code points");
    }
    if (region != null && !tree.isBureau(Jurisdiction.of(region))) {
      problem = problem.violation("/region", "UNKNOWN", "没有该代码的辖区", "is no jurisdiction's code");
    }
    if (!problem.violations().isEmpty()) {
      throw problem.toException();
    }
    return text;
  }
}
