package org.leadrelay.courier.waybill;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * When parcels are accepted: times of RFC 3339, from 7 days ago to 10 minutes ahead.
 *
 * <p>Read by place and not by pattern, as every row has one.
 */
final class AcceptanceTime {

  /** The days of acceptance are those of the country's one time zone. */
  static final ZoneOffset ZONE = ZoneOffset.ofHours(8);

  private static final Duration AHEAD = Duration.ofMinutes(10);
  private static final Duration BACK = Duration.ofDays(7);
  private static final int SECONDS_END = 19;
  private static final int MOST_FRACTION = 9;

  private AcceptanceTime() {}

  static LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, ZONE);
  }

  /** The time, to the microsecond, if it is one and within the span around now. */
  static Optional<Instant> parse(String text, Instant now) {
    try {
      return Optional.of(read(text).truncatedTo(ChronoUnit.MICROS))
          .filter(at -> !at.isAfter(now.plus(AHEAD)) && !at.isBefore(now.minus(BACK)));
    } catch (DateTimeException | NumberFormatException | IndexOutOfBoundsException malformed) {
      return Optional.empty();
    }
  }

  private static Instant read(String text) {
    expect(text, 4, '-');
    expect(text, 7, '-');
    expect(text, 10, 'T');
    expect(text, 13, ':');
    expect(text, 16, ':');
    int fraction = fractionEnd(text);
    return LocalDateTime.of(
            number(text, 0, 4),
            number(text, 5, 7),
            number(text, 8, 10),
            number(text, 11, 13),
            number(text, 14, 16),
            number(text, 17, SECONDS_END),
            nanos(text, fraction))
        .toInstant(offset(text, fraction));
  }

  private static int fractionEnd(String text) {
    int end = SECONDS_END;
    if (text.charAt(end) == '.') {
      do {
        end++;
      } while (isDigit(text.charAt(end)));
      if (end == SECONDS_END + 1) {
        throw new NumberFormatException();
      }
    }
    return end;
  }

  private static int nanos(String text, int end) {
    int from = SECONDS_END + 1;
    int to = Math.min(end, from + MOST_FRACTION);
    if (to <= from) {
      return 0;
    }
    int value = number(text, from, to);
    for (int digits = to - from; digits < MOST_FRACTION; digits++) {
      value *= 10;
    }
    return value;
  }

  private static ZoneOffset offset(String text, int from) {
    char sign = text.charAt(from);
    if (sign == 'Z' || sign == 'z') {
      expectEnd(text, from + 1);
      return ZoneOffset.UTC;
    }
    if (sign != '+' && sign != '-') {
      throw new NumberFormatException();
    }
    expect(text, from + 3, ':');
    expectEnd(text, from + 6);
    int hours = number(text, from + 1, from + 3);
    int minutes = number(text, from + 4, from + 6);
    return sign == '+'
        ? ZoneOffset.ofHoursMinutes(hours, minutes)
        : ZoneOffset.ofHoursMinutes(-hours, -minutes);
  }

  private static int number(String text, int from, int to) {
    int value = 0;
    for (int i = from; i < to; i++) {
      if (!isDigit(text.charAt(i))) {
        throw new NumberFormatException();
      }
      value = value * 10 + text.charAt(i) - '0';
    }
    return value;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static void expect(String text, int at, char wanted) {
    if (Character.toUpperCase(text.charAt(at)) != wanted) {
      throw new NumberFormatException();
    }
  }

  private static void expectEnd(String text, int at) {
    if (text.length() != at) {
      throw new NumberFormatException();
    }
  }
}
