package org.leadrelay.testkit.synth;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.nio.charset.Charset;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One form in which a value may come out of a system.
 *
 * @param marker what the value is
 * @param form how it is written
 * @param bytes one character for each byte
 */
public record Disguise(String marker, String form, String bytes) {

  private static final List<Charset> CHARSETS =
      List.of(UTF_8, UTF_16BE, UTF_16LE, Charset.forName("GB18030"));

  /** All forms of a value. */
  public static List<Disguise> all(String marker, String value) {
    return Stream.concat(
            CHARSETS.stream().flatMap(charset -> encoded(marker, value, charset)),
            escaped(marker, value))
        .toList();
  }

  private static Stream<Disguise> encoded(String marker, String value, Charset charset) {
    byte[] bytes = value.getBytes(charset);
    var hex = HexFormat.of();
    return Stream.concat(
        Stream.of(
            new Disguise(marker, charset.name(), new String(bytes, ISO_8859_1)),
            new Disguise(marker, charset + " in hexadecimal", hex.formatHex(bytes)),
            new Disguise(
                marker, charset + " in hexadecimal", hex.withUpperCase().formatHex(bytes))),
        IntStream.range(0, 3)
            .boxed()
            .flatMap(before ->
                Stream.of(Base64.getEncoder(), Base64.getUrlEncoder())
                    .map(encoder ->
                        new Disguise(
                            marker, charset + " in Base64", inside(encoder, before, bytes)))));
  }

  /**
   * The characters that depend on the value alone when a number of other bytes stand before it and
   * any after it.
   */
  private static String inside(Base64.Encoder encoder, int before, byte[] value) {
    var padded = new byte[before + value.length];
    System.arraycopy(value, 0, padded, before, value.length);
    return encoder
        .withoutPadding()
        .encodeToString(padded)
        .substring((before * 8 + 5) / 6, padded.length * 8 / 6);
  }

  private static Stream<Disguise> escaped(String marker, String value) {
    return Stream.of(
        new Disguise(marker, "JSON escapes", escaped(value, ' ', "\\u%04x"::formatted)),
        new Disguise(marker, "JSON escapes", escaped(value, ' ', "\\u%04X"::formatted)),
        new Disguise(marker, "URL escapes", escaped(value, '!', Disguise::percent)),
        new Disguise(
            marker,
            "URL escapes",
            escaped(value, '!', unit -> percent(unit).toLowerCase(Locale.ROOT))));
  }

  /** Escapes what does not lie between the first character and the tilde. */
  private static String escaped(String value, char first, IntFunction<String> escape) {
    return value
        .chars()
        .mapToObj(
            unit -> unit >= first && unit <= '~' ? Character.toString(unit) : escape.apply(unit))
        .collect(joining());
  }

  private static String percent(int unit) {
    return HexFormat.ofDelimiter("")
        .withPrefix("%")
        .withUpperCase()
        .formatHex(Character.toString(unit).getBytes(UTF_8));
  }
}
