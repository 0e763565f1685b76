package org.leadrelay.problem.json;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The written forms that a request may use, in bodies and in parameters alike. Each method throws
 * {@link IllegalArgumentException} or {@link java.time.DateTimeException} for another form.
 */
public final class Texts {

  private static final Pattern CANONICAL_UUID =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
  private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,30}(\\.\\d{1,18})?");
  private static final DateTimeFormatter DATE =
      new DateTimeFormatterBuilder()
          .appendValue(ChronoField.YEAR, 4)
          .appendPattern("-MM-dd")
          .toFormatter(Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);
  private static final DateTimeFormatter RFC_3339 =
      new DateTimeFormatterBuilder()
          .parseCaseInsensitive()
          .append(DATE)
          .appendLiteral('T')
          .appendPattern("HH:mm:ss")
          .optionalStart()
          .appendFraction(ChronoField.NANO_OF_SECOND, 1, 9, true)
          .optionalEnd()
          .appendOffset("+HH:MM", "Z")
          .toFormatter(Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  private Texts() {}

  /**
   * RFC 3339 with seconds and offset, years 0001 to 9999; what is finer than a microsecond is cut
   * off, as the database would.
   */
  public static Instant instant(String text) {
    OffsetDateTime time = OffsetDateTime.parse(text, RFC_3339);
    refuse(time.getYear() < 1);
    return time.toInstant().truncatedTo(ChronoUnit.MICROS);
  }

  /** {@code 2026-11-23}, years 0001 to 9999. */
  public static LocalDate date(String text) {
    LocalDate date = LocalDate.parse(text, DATE);
    refuse(date.getYear() < 1);
    return date;
  }

  /** The 36 characters of RFC 9562. */
  public static UUID uuid(String text) {
    refuse(!CANONICAL_UUID.matcher(text).matches());
    return UUID.fromString(text);
  }

  /** Plain notation of at most 30 digits before and 18 after the point: an exponent is refused. */
  public static BigDecimal decimal(String text) {
    refuse(!DECIMAL.matcher(text).matches());
    return new BigDecimal(text);
  }

  /** {@code true} or {@code false}. */
  public static Boolean bool(String text) {
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new IllegalArgumentException();
    };
  }

  /** Text that PostgreSQL can store: no U+0000, no unpaired surrogate. */
  public static String storable(String text) {
    refuse(text.codePoints().anyMatch(c -> c == 0 || isSurrogate(c)));
    return text;
  }

  private static boolean isSurrogate(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }

  private static void refuse(boolean wrong) {
    if (wrong) {
      throw new IllegalArgumentException();
    }
  }
}
