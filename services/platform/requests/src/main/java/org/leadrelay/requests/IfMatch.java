package org.leadrelay.requests;

import static jakarta.ws.rs.core.HttpHeaders.ETAG;
import static jakarta.ws.rs.core.HttpHeaders.IF_MATCH;
import static org.leadrelay.problem.CommonProblem.PRECONDITION_FAILED;
import static org.leadrelay.problem.CommonProblem.PRECONDITION_REQUIRED;
import static org.leadrelay.problem.CommonProblem.VALIDATION_FAILED;

import jakarta.ws.rs.HeaderParam;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.leadrelay.problem.Problem;
import org.leadrelay.problem.ProblemException;

/**
 * The version that the caller saw; a resource method takes it as {@code @BeanParam IfMatch}.
 *
 * <p>Nothing is judged before {@link #require}, so that a resource out of the caller's sight
 * answers 404 whatever this header holds. Of several tags one has to be current; a weak tag never
 * is (RFC 9110, 13.1.1). {@code *} is refused: a bureau must have seen what it changes.
 */
public record IfMatch(
    @Parameter(description = "The ETag of the state that was read.", example = "\"7\"")
        @HeaderParam(IF_MATCH)
        @Nullable String header) {

  private static final Pattern TAG =
      Pattern.compile("\\G\\s*+(W/)?\"([\\x21\\x23-\\x7E\\x80-\\xFF]*+)\"\\s*+(?:,|$)");

  /**
   * Lets the caller pass if it saw {@code version}.
   *
   * @throws ProblemException PRECONDITION_REQUIRED without the header, VALIDATION_FAILED if it is
   *     malformed, PRECONDITION_FAILED with the current ETag if another version was seen
   */
  public void require(long version) {
    if (header == null || header.isBlank()) {
      throw Problem.of(PRECONDITION_REQUIRED).toException();
    }
    var current = Long.toString(version);
    if (!strongTags(header).contains(current)) {
      throw Problem.of(PRECONDITION_FAILED).header(ETAG, '"' + current + '"').toException();
    }
  }

  private static Set<String> strongTags(String header) {
    var tags = new HashSet<String>();
    var matcher = TAG.matcher(header);
    int end = 0;
    while (matcher.find()) {
      end = matcher.end();
      if (matcher.group(1) == null) {
        tags.add(matcher.group(2));
      }
    }
    if (end < header.length()) {
      throw malformed();
    }
    return tags;
  }

  private static ProblemException malformed() {
    return Problem.of(VALIDATION_FAILED)
        .violation(
            "If-Match:",
            "FORMAT",
            "应为读取时得到的 ETag，例如 \"7\"；不接受 *",
            "must be the ETag that was read, such as \"7\"; * is not accepted")
        .toException();
  }
}
