package org.leadrelay.problem.json;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.leadrelay.jurisdiction.Jurisdiction;
import org.leadrelay.problem.Wording;

/** What a field or parameter of a Java type must look like, in words. */
public final class Expected {

  private static final Wording INTEGER = new Wording("应为整数", "must be a whole number");
  private static final Wording BOOLEAN = new Wording("应为 true 或 false", "must be true or false");
  private static final Wording ARRAY = new Wording("应为数组", "must be an array");
  private static final Wording OBJECT = new Wording("应为对象", "must be an object");
  private static final Wording UNCLEAR = new Wording("格式不符", "has the wrong form");

  private static final Map<Class<?>, Wording> WORDINGS =
      Map.ofEntries(
          Map.entry(String.class, new Wording("应为不含空字符的文本", "must be text without NUL characters")),
          Map.entry(int.class, INTEGER),
          Map.entry(Integer.class, INTEGER),
          Map.entry(long.class, INTEGER),
          Map.entry(Long.class, INTEGER),
          Map.entry(boolean.class, BOOLEAN),
          Map.entry(Boolean.class, BOOLEAN),
          Map.entry(
              BigDecimal.class,
              new Wording(
                  "应为字符串形式的十进制数，如 \"12.5\"", "must be a decimal as a string, such as \"12.5\"")),
          Map.entry(
              Jurisdiction.class,
              new Wording("应为六位行政区划代码", "must be a division code of six digits")),
          Map.entry(UUID.class, new Wording("应为 UUID", "must be a UUID")),
          Map.entry(
              Instant.class,
              new Wording("应为带时区的 RFC 3339 时间", "must be an RFC 3339 time with an offset")),
          Map.entry(LocalDate.class, new Wording("应为 YYYY-MM-DD 日期", "must be a date YYYY-MM-DD")));

  private Expected() {}

  /** The wording for {@code type}; an enum's names its constants. */
  public static Wording of(@Nullable Class<?> type) {
    if (type == null) {
      return UNCLEAR;
    }
    Wording known = WORDINGS.get(type);
    if (known != null) {
      return known;
    }
    if (type.isEnum()) {
      return oneOf(type);
    }
    return type.isArray() || Collection.class.isAssignableFrom(type) ? ARRAY : OBJECT;
  }

  private static Wording oneOf(Class<?> type) {
    String names =
        Arrays.stream(type.getEnumConstants())
            .map(constant -> ((Enum<?>) constant).name())
            .collect(Collectors.joining(", "));
    return new Wording("应为以下之一：" + names, "must be one of " + names);
  }
}
