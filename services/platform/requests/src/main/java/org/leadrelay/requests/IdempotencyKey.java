package org.leadrelay.requests;

import static org.leadrelay.problem.CommonProblem.IDEMPOTENCY_KEY_MISSING;
import static org.leadrelay.problem.CommonProblem.VALIDATION_FAILED;

import jakarta.ws.rs.HeaderParam;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.leadrelay.problem.Problem;
import org.leadrelay.problem.ProblemException;

/**
 * The name that the caller gave to one creating call; a resource method takes it as
 * {@code @BeanParam IdempotencyKey}. It is judged by {@link Idempotency#once}, not on arrival.
 */
public record IdempotencyKey(
    @Parameter(
            description =
                "A new random value for each call, the same one when a call is repeated: 1 to 255"
                    + " visible ASCII characters, kept for 48 hours.",
            required = true,
            example = "01938f5e-6a3c-7d21-9d0e-5b7c2f4a8e16")
        @HeaderParam(IdempotencyKey.HEADER)
        @Nullable String header) {

  static final String HEADER = "Idempotency-Key";

  private static final Pattern FORMAT = Pattern.compile("[!-~]{1,255}");

  /**
   * The key as sent.
   *
   * @throws ProblemException IDEMPOTENCY_KEY_MISSING, or VALIDATION_FAILED if it is malformed
   */
  public String required() {
    if (header == null || header.isBlank()) {
      throw Problem.of(IDEMPOTENCY_KEY_MISSING).toException();
    }
    if (!FORMAT.matcher(header).matches()) {
      throw Problem.of(VALIDATION_FAILED)
          .violation(
              "Idempotency-Key:",
              "FORMAT",
              "应为 1 至 255 个可见 ASCII 字符",
              "must be 1 to 255 visible ASCII characters")
          .toException();
    }
    return header;
  }
}
