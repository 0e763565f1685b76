package org.leadrelay.problem;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One refusal, immutable: each method answers a new problem with one thing more.
 *
 * @param code why
 * @param detail what happened in this case, if the title does not say it all; never a personal
 *     value
 * @param violations what is malformed, in the order found
 * @param members extension members of RFC 9457, such as {@code state} or {@code handoff}
 * @param headers response headers, such as {@code Retry-After}
 */
public record Problem(
    ProblemCode code,
    @Nullable Wording detail,
    List<Violation> violations,
    Map<String, Object> members,
    Map<String, String> headers) {

  private static final Set<String> RESERVED =
      Set.of("type", "title", "status", "detail", "instance", "code", "violations", "traceId");

  public Problem {
    violations = List.copyOf(violations);
    members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
    headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
  }

  /** A problem that says no more than its title. */
  public static Problem of(ProblemCode code) {
    return new Problem(code, null, List.of(), Map.of(), Map.of());
  }

  /** The same problem with this detail. */
  public Problem detail(String zh, String en) {
    return new Problem(code, new Wording(zh, en), violations, members, headers);
  }

  /** The same problem with one violation more; see {@link Violation} for the arguments. */
  public Problem violation(String pointer, String code, String zh, String en) {
    return violation(new Violation(pointer, code, new Wording(zh, en)));
  }

  /** The same problem with one violation more. */
  public Problem violation(Violation violation) {
    var more = new ArrayList<>(violations);
    more.add(violation);
    return new Problem(code, detail, more, members, headers);
  }

  /**
   * The same problem with an extension member, serialised as JSON as it is.
   *
   * @throws IllegalArgumentException if {@code member} is one of the standard members
   */
  public Problem with(String member, Object value) {
    if (RESERVED.contains(member)) {
      throw new IllegalArgumentException("Member is reserved: " + member);
    }
    var more = new LinkedHashMap<>(members);
    more.put(member, value);
    return new Problem(code, detail, violations, more, headers);
  }

  /** The same problem with a response header, replacing one of that name. */
  public Problem header(String name, String value) {
    var more = new LinkedHashMap<>(headers);
    more.put(name, value);
    return new Problem(code, detail, violations, members, more);
  }

  /** This problem as an exception; the edge answers it as it is. */
  public ProblemException toException() {
    return new ProblemException(this, null);
  }

  /**
   * This problem as an exception with its cause, which is logged when the status is 500 or more.
   */
  public ProblemException toException(Throwable cause) {
    return new ProblemException(this, cause);
  }
}
