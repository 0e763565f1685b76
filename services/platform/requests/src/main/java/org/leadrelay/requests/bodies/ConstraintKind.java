package org.leadrelay.requests.bodies;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.leadrelay.problem.Wording;

/**
 * What a constraint is called towards callers, and its text in both languages.
 *
 * <p>A constraint's own message wins when it is written {@code 中文|English}.
 *
 * @param code of the violation
 * @param zh text with {@code {attribute}} places
 * @param en text with {@code {attribute}} places
 */
record ConstraintKind(String code, String zh, String en) {

  private static final ConstraintKind REQUIRED =
      new ConstraintKind("REQUIRED", "必填", "is required");

  private static final ConstraintKind MIN =
      new ConstraintKind("RANGE", "不得小于 {value}", "must be at least {value}");

  private static final ConstraintKind MAX =
      new ConstraintKind("RANGE", "不得大于 {value}", "must be at most {value}");

  private static final Map<String, ConstraintKind> KNOWN =
      Map.ofEntries(
          Map.entry("NotNull", REQUIRED),
          Map.entry("NotBlank", REQUIRED),
          Map.entry("NotEmpty", REQUIRED),
          Map.entry(
              "Size",
              new ConstraintKind(
                  "SIZE", "长度或数量应为 {min} 至 {max}", "must have a length of {min} to {max}")),
          Map.entry("Pattern", new ConstraintKind("FORMAT", "格式不正确", "has the wrong format")),
          Map.entry("Min", MIN),
          Map.entry("DecimalMin", MIN),
          Map.entry("Max", MAX),
          Map.entry("DecimalMax", MAX),
          Map.entry("Positive", new ConstraintKind("RANGE", "应大于 0", "must be greater than 0")),
          Map.entry(
              "PositiveOrZero", new ConstraintKind("RANGE", "不得小于 0", "must not be negative")),
          Map.entry(
              "Digits",
              new ConstraintKind(
                  "RANGE",
                  "整数位不超过 {integer}，小数位不超过 {fraction}",
                  "must have at most {integer} digits before and {fraction} after the point")),
          Map.entry("Null", new ConstraintKind("FORBIDDEN", "不得填写", "must be absent")));

  static ConstraintKind of(ConstraintDescriptor<?> constraint) {
    var name = constraint.getAnnotation().annotationType().getSimpleName();
    var known = KNOWN.get(name);
    return known != null ? known : new ConstraintKind(upperSnake(name), "不符合要求", "is not valid");
  }

  Wording wording(ConstraintViolation<?> violation) {
    var own = violation.getMessageTemplate();
    int border = own.indexOf('|');
    if (border >= 0) {
      return new Wording(own.substring(0, border), own.substring(border + 1));
    }
    var attributes = violation.getConstraintDescriptor().getAttributes();
    return new Wording(filled(zh, attributes), filled(en, attributes));
  }

  private static String filled(String text, Map<String, Object> attributes) {
    var filled = text;
    for (var attribute : attributes.entrySet()) {
      filled =
          filled.replace("{" + attribute.getKey() + "}", Objects.toString(attribute.getValue()));
    }
    return filled;
  }

  private static String upperSnake(String name) {
    return name.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
  }
}
