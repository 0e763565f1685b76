package org.leadrelay.testkit.endpoints;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * What one operation allows and what it needs, as its author declares it:
 *
 * <pre>{@code
 * Row.post("/api/v1/handoffs/{id}/accept")
 *     .allows(OFFICER, SUPERVISOR)
 *     .by(Caller.bureau(DESTINATION))
 *     .on(this::aSentHandoff)
 *     .outOfSightOf(Caller.bureau(STRANGER))
 *     .needs("If-Match")
 *     .body("{\"caseNumber\": \"A-1\"}")
 *     .wrong("/caseNumber", "")
 * }</pre>
 */
public final class Row {

  /** Inside a body: another value in every call, for what may be made only once. */
  public static final String NEW = "new-value";

  final String method;
  final String path;
  final Set<Role> roles = EnumSet.noneOf(Role.class);
  final Set<String> headers = new HashSet<>();
  final Map<String, String> query = new TreeMap<>();
  final List<WrongQuery> wrongQueries = new ArrayList<>();
  final List<WrongValue> wrongValues = new ArrayList<>();
  final Set<String> free = new HashSet<>();
  Caller caller = Caller.bureau("880101");
  Optional<Supplier<Subject>> subject = Optional.empty();
  Optional<Caller> stranger = Optional.empty();
  Optional<JsonNode> body = Optional.empty();
  boolean seenByAll;
  boolean open;
  boolean stream;
  int status = 200;

  private Row(String method, String path) {
    this.method = method;
    this.path = path;
  }

  /** A query parameter's wrong value, and the problem that answers it. */
  record WrongQuery(String name, String value, String code) {

    Refusal refusal() {
      return new Refusal(400, code, code.equals(Refusal.VALIDATION_FAILED) ? "?" + name : "");
    }
  }

  /** A wrong value inside a body that is right otherwise; missing when there is to be none. */
  record WrongValue(String pointer, JsonNode value) {}

  /** For {@code GET} of a path as the document writes it. */
  public static Row get(String path) {
    return new Row("GET", path);
  }

  /** For {@code POST}. */
  public static Row post(String path) {
    return new Row("POST", path);
  }

  /** For {@code PUT}. */
  public static Row put(String path) {
    return new Row("PUT", path);
  }

  /** For {@code PATCH}. */
  public static Row patch(String path) {
    return new Row("PATCH", path);
  }

  /** For {@code DELETE}. */
  public static Row delete(String path) {
    return new Row("DELETE", path);
  }

  /** Tokens of these roles may call it, and of no other: {@code supervisor} implies none here. */
  public Row allows(Role... allowed) {
    roles.addAll(List.of(allowed));
    return this;
  }

  /** Anybody may call it without a token. */
  public Row open() {
    open = true;
    return this;
  }

  /** For whom it answers as declared. */
  public Row by(Caller rightful) {
    caller = rightful;
    return this;
  }

  /** Makes the resource that the path names; called for each test, so that a test may change it. */
  public Row on(Supplier<Subject> fresh) {
    subject = Optional.of(fresh);
    return this;
  }

  /** For this caller the resource is not there. */
  public Row outOfSightOf(Caller other) {
    stranger = Optional.of(other);
    return this;
  }

  /** The resource belongs to nobody: whoever has the role sees it. */
  public Row seenByAll() {
    seenByAll = true;
    return this;
  }

  /** Request headers without which it refuses: {@code If-Match}, {@code Idempotency-Key}. */
  public Row needs(String... names) {
    headers.addAll(List.of(names));
    return this;
  }

  /** A query parameter of the right call. */
  public Row query(String name, String value) {
    query.put(name, value);
    return this;
  }

  /** A value that is answered with VALIDATION_FAILED at the pointer {@code ?name}. */
  public Row wrongQuery(String name, String value) {
    return wrongQuery(name, value, Refusal.VALIDATION_FAILED);
  }

  /** A value that is answered with a problem code of its own, and status 400. */
  public Row wrongQuery(String name, String value, String code) {
    wrongQueries.add(new WrongQuery(name, value, code));
    return this;
  }

  /**
   * The body of the right call, as JSON. Unknown fields in each of its objects and a wrong type for
   * each of its values are tried without being declared.
   */
  public Row body(String json) {
    body = Optional.of(Json.parse(json));
    return this;
  }

  /** A value that is answered with VALIDATION_FAILED at this JSON pointer. */
  public Row wrong(String pointer, Object value) {
    wrongValues.add(new WrongValue(pointer, Json.of(value)));
    return this;
  }

  /** A value without which the body is answered with VALIDATION_FAILED at this JSON pointer. */
  public Row missing(String pointer) {
    wrongValues.add(new WrongValue(pointer, MissingNode.getInstance()));
    return this;
  }

  /**
   * Places where no value is wrong by its type or its name.
   *
   * @param places JSON pointers into the body, and query parameters as {@code ?name}
   */
  public Row free(String... places) {
    free.addAll(List.of(places));
    return this;
  }

  /** The status of the right call's answer, 200 if not declared. */
  public Row answers(int success) {
    status = success;
    return this;
  }

  /** The answer is a stream, which has no end: only its head is looked at. */
  public Row streams() {
    stream = true;
    return this;
  }

  /** How people name it, as {@link Operation#name}. */
  String name() {
    return method + " " + path;
  }
}
