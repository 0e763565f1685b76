package org.leadrelay.problem.rest;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.leadrelay.problem.Language;
import org.leadrelay.problem.Problem;
import org.leadrelay.problem.Violation;

/**
 * RFC 9457 as JSON, in one language.
 *
 * @param type a URN that stands for {@code code}
 * @param detail the title again if there is no more to say, so that a client can always show it
 * @param instance the path of the request; absent inside a batch's answer
 * @param traceId under which the logs speak of this request; absent inside a batch's answer
 * @param members extension members of this code
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProblemBody(
    String type,
    String title,
    int status,
    String detail,
    @Nullable String instance,
    String code,
    List<Broken> violations,
    @Nullable String traceId,
    @JsonAnyGetter Map<String, Object> members) {

  /** One violation, see {@link Violation}. */
  public record Broken(String pointer, String code, String message) {}

  /** {@code problem} as an answer of its own. */
  public static ProblemBody of(
      Problem problem, Language language, @Nullable String instance, @Nullable String traceId) {
    var code = problem.code();
    var detail = problem.detail() == null ? code.title() : problem.detail();
    return new ProblemBody(
        code.type().toString(),
        code.title().in(language),
        code.status(),
        detail.in(language),
        instance,
        code.code(),
        problem.violations().stream().map(v -> broken(v, language)).toList(),
        traceId,
        problem.members());
  }

  /** {@code problem} as the {@code problem} member of one item of a batch's answer. */
  public static ProblemBody ofItem(Problem problem, Language language) {
    return of(problem, language, null, null);
  }

  private static Broken broken(Violation violation, Language language) {
    return new Broken(violation.pointer(), violation.code(), violation.message().in(language));
  }
}
