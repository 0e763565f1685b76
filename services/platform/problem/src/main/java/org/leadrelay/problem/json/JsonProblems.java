package org.leadrelay.problem.json;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.leadrelay.problem.CommonProblem;
import org.leadrelay.problem.Problem;
import org.leadrelay.problem.Violation;
import org.leadrelay.problem.Wording;

/**
 * Why Jackson could not read a request body, as {@code VALIDATION_FAILED} with one violation. It
 * names the place and what was expected there, never what was found.
 */
public final class JsonProblems {

  private static final int LONGEST_FIELD_NAME = 64;
  private static final Pattern LIKE_A_FIELD = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");

  private JsonProblems() {}

  /** The problem that {@code failure} is answered with. */
  public static Problem of(JacksonException failure) {
    return Problem.of(CommonProblem.VALIDATION_FAILED).violation(violation(failure));
  }

  private static Violation violation(JacksonException failure) {
    String pointer = pointer(failure);
    return switch (failure) {
      case UnrecognizedPropertyException e ->
          new Violation(
              unknown(pointer, e), "UNKNOWN_FIELD", new Wording("未知字段", "is not a known field"));
      case InvalidNullException _ ->
          new Violation(pointer, "REQUIRED", new Wording("不能为空", "must not be null"));
      case InvalidFormatException e when e.getValue() instanceof String ->
          new Violation(pointer, "INVALID_VALUE", Expected.of(e.getTargetType()));
      case ValueInstantiationException _ ->
          new Violation(pointer, "INVALID_VALUE", Expected.of(null));
      case MismatchedInputException e when isMissing(e) ->
          new Violation(pointer, "REQUIRED", new Wording("必填", "is required"));
      case MismatchedInputException e ->
          new Violation(pointer, "WRONG_TYPE", Expected.of(e.getTargetType()));
      default -> unreadable(pointer, failure);
    };
  }

  /** Where a field is that nobody knows: a name that could be a person's words is not repeated. */
  private static String unknown(String pointer, UnrecognizedPropertyException failure) {
    return LIKE_A_FIELD.matcher(failure.getPropertyName()).matches()
        ? pointer
        : pointer.substring(0, pointer.lastIndexOf('/'));
  }

  private static boolean isMissing(MismatchedInputException failure) {
    String message = originalMessage(failure);
    return message.startsWith("Missing required creator property")
        || message.startsWith("Cannot map `null` into type");
  }

  private static Violation unreadable(String pointer, JacksonException failure) {
    if (failure.getCause() instanceof JacksonException cause) {
      return unreadable(pointer, cause);
    }
    if (failure instanceof InputCoercionException outOfRange) {
      return new Violation(pointer, "WRONG_TYPE", Expected.of(outOfRange.getTargetType()));
    }
    JsonLocation at = failure.getLocation();
    int line = at == null ? 0 : at.getLineNr();
    int column = at == null ? 0 : at.getColumnNr();
    if (originalMessage(failure).startsWith("Duplicate field")) {
      return new Violation(
          pointer,
          "DUPLICATE_FIELD",
          new Wording(
              "字段重复（第 %d 行第 %d 列）".formatted(line, column),
              "repeats a field (line %d, column %d)".formatted(line, column)));
    }
    return new Violation(
        pointer,
        "MALFORMED_JSON",
        new Wording(
            "不是有效的 JSON（第 %d 行第 %d 列）".formatted(line, column),
            "is not valid JSON (line %d, column %d)".formatted(line, column)));
  }

  private static String originalMessage(JacksonException failure) {
    String message =
        failure instanceof JsonProcessingException json
            ? json.getOriginalMessage()
            : failure.getMessage();
    return message == null ? "" : message;
  }

  private static String pointer(JacksonException failure) {
    List<JsonMappingException.Reference> path =
        failure instanceof JsonMappingException mapping ? mapping.getPath() : List.of();
    return path.stream().map(JsonProblems::step).collect(Collectors.joining());
  }

  private static String step(JsonMappingException.Reference reference) {
    String name = reference.getFieldName();
    if (name == null) {
      return "/" + reference.getIndex();
    }
    String escaped = name.replace("~", "~0").replace("/", "~1");
    return "/" + escaped.substring(0, Math.min(escaped.length(), LONGEST_FIELD_NAME));
  }
}
