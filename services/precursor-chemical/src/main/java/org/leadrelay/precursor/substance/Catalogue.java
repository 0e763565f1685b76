package org.leadrelay.precursor.substance;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The catalogue on any day since 2005-11-01. Immutable; answers are in the catalogue's order. */
public final class Catalogue {

  private final Map<String, Substance> byNumber = new LinkedHashMap<>();

  /**
   * The catalogue of those substances, in their order.
   *
   * @throws IllegalArgumentException if a number is there twice
   */
  public Catalogue(List<Substance> substances) {
    for (var substance : substances) {
      if (byNumber.put(substance.number(), substance) != null) {
        throw new IllegalArgumentException("twice in the catalogue: " + substance.number());
      }
    }
  }

  /** The substance of that number, whenever it was listed. */
  public Optional<Substance> find(String number) {
    return Optional.ofNullable(byNumber.get(number));
  }

  /** The substance of that number, if it is listed on that day. */
  public Optional<Substance> on(String number, LocalDate day) {
    return find(number).filter(substance -> substance.listedOn(day));
  }

  /** Everything that is listed on that day, components of groups among it. */
  public List<Substance> on(LocalDate day) {
    return where(day, _ -> true);
  }

  /**
   * What goes by that Chinese or English name or alias on that day: the exact ones if there are
   * any, else those whose name contains it. Case, width and white space do not matter.
   */
  public List<Substance> named(String name, LocalDate day) {
    var wanted = folded(name);
    if (wanted.isEmpty()) {
      return List.of();
    }
    var exact = where(day, it -> names(it).anyMatch(wanted::equals));
    return exact.isEmpty()
        ? where(day, it -> names(it).anyMatch(known -> known.contains(wanted)))
        : exact;
  }

  /**
   * What has that registry number on that day; two for the esters that are also part of a group.
   */
  public List<Substance> withCas(Cas cas, LocalDate day) {
    return where(day, it -> it.cas().contains(cas));
  }

  private List<Substance> where(LocalDate day, Predicate<Substance> condition) {
    return byNumber.values().stream()
        .filter(substance -> substance.listedOn(day))
        .filter(condition)
        .toList();
  }

  private static Stream<String> names(Substance substance) {
    return Stream.concat(
            Stream.of(substance.nameZh(), substance.nameEn()), substance.aliases().stream())
        .map(Catalogue::folded);
  }

  private static String folded(String name) {
    return name.codePoints()
        .map(c -> c >= '！' && c <= '～' ? c - ('！' - '!') : c)
        .filter(c -> !Character.isWhitespace(c) && c != '　')
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString()
        .toLowerCase(Locale.ROOT);
  }
}
