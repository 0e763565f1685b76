package org.leadrelay.problem.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {

  @ParameterizedTest
  @CsvSource({
    "2026-11-23T08:00:00+08:00, 2026-11-23T00:00:00Z",
    "2026-11-23t00:00:00z, 2026-11-23T00:00:00Z",
    "2026-11-23T00:00:00.123456789Z, 2026-11-23T00:00:00.123456Z",
    "2026-11-23T00:00:00.5-00:30, 2026-11-23T00:30:00.5Z"
  })
  void aTimeIsReadWithItsOffsetToTheMicrosecond(String text, Instant expected) {
    assertThat(Texts.instant(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-11-23",
        "2026-11-23T00:00Z",
        "2026-11-23T00:00:00",
        "2026-02-30T00:00:00Z",
        "2026-11-23T24:00:00Z",
        "+12026-11-23T00:00:00Z",
        "0000-11-23T00:00:00Z",
        "2026-11-23T00:00:00+8",
        "2026-11-23T00:00:00Z ",
        "1795392000"
      })
  void anotherFormOfTimeIsRefused(String text) {
    assertRefused(Texts::instant, text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2026-02-29", "26-01-01", "2026-1-1", "0000-01-01", "2026-01-01T00:00:00Z"})
  void anotherFormOfDateIsRefused(String text) {
    assertRefused(Texts::date, text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e3", "1.", ".5", "+1", "", "NaN", "1,000", "١", "1e1000000000"})
  void anotherFormOfDecimalIsRefused(String text) {
    assertRefused(Texts::decimal, text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1-1-1-1-1",
        "",
        "AZ8AAAAAcACAAAAAAAAAAA==",
        "g18f0000-0000-7000-8000-000000000000"
      })
  void anotherFormOfUuidIsRefused(String text) {
    assertRefused(Texts::uuid, text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"TRUE", "1", "yes", ""})
  void anotherFormOfTruthIsRefused(String text) {
    assertRefused(Texts::bool, text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\u0000", "\ud800", "\udc00x"})
  void whatPostgresCannotStoreIsRefused(String text) {
    assertRefused(Texts::storable, text);
  }

  @Property
  void everyTimeIsReadBackAsWritten(
      @ForAll @LongRange(min = -62_135_596_800L, max = 253_402_214_400L) long second,
      @ForAll @IntRange(max = 999_999) int micros,
      @ForAll @IntRange(min = -18 * 60, max = 18 * 60) int offsetMinutes) {
    Instant time = Instant.ofEpochSecond(second).plus(micros, ChronoUnit.MICROS);
    ZoneOffset offset = ZoneOffset.ofTotalSeconds(offsetMinutes * 60);
    OffsetDateTime written = time.atOffset(offset);
    if (written.getYear() >= 1 && written.getYear() <= 9999) {
      assertThat(Texts.instant(rfc3339(written))).isEqualTo(time);
    }
  }

  @Property
  void everyUuidAndOrdinaryTextIsReadBackAsWritten(@ForAll long high, @ForAll long low) {
    UUID uuid = new UUID(high, low);
    assertThat(Texts.uuid(uuid.toString())).isEqualTo(uuid);
    assertThat(Texts.storable("冰\ud83d\ude00" + high)).isEqualTo("冰\ud83d\ude00" + high);
  }

  private static String rfc3339(OffsetDateTime time) {
    String text = time.truncatedTo(ChronoUnit.SECONDS).toString();
    String seconds = time.getSecond() == 0 ? ":00" : "";
    return text.substring(0, text.length() - time.getOffset().getId().length())
        + seconds
        + ".%06d".formatted(time.getNano() / 1000)
        + time.getOffset().getId();
  }

  private static void assertRefused(Function<String, ?> form, String text) {
    assertThatThrownBy(() -> form.apply(text))
        .isInstanceOfAny(IllegalArgumentException.class, DateTimeException.class);
  }
}
