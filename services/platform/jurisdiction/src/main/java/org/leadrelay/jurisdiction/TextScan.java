package org.leadrelay.jurisdiction;

import static java.util.Comparator.naturalOrder;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds divisions named in a running text, in one pass and in time proportional to its length.
 *
 * <ul>
 *   <li>The longest name at a place counts, and names do not overlap.
 *   <li>A name that says little alone counts only directly behind a superior of its division: any
 *       of two characters but a province, a prefecture or a county-level city (so 赵县 and 海淀 need 河北
 *       and 北京 before them, 昆山 and 瑞丽 do not), and all in {@code ordinary-words.txt}.
 *   <li>A shortened name in the name of a street (南京东路, 中山大道) is none.
 *   <li>Of several meanings those below the nearest superior named at most {@value #REACH}
 *       characters before count, else those below one named as near behind. Former names count
 *       where there is no meaning of today.
 *   <li>What is left means the one that contains all others, or the only province (吉林, 海南).
 * </ul>
 */
final class TextScan {

  static final int REACH = 40;

  private static final Pattern STREET = Pattern.compile("[东西南北中]?(?:路|街|大道|大街|巷|弄|胡同|桥)");
  private static final Pattern SEPARATOR = Pattern.compile("[\\s·,，、/-]?");

  /** A name at a place of the text with the meanings that can be believed there. */
  private record Sighting(int start, Gazetteer.Name name, List<Gazetteer.Meaning> meanings) {

    int end() {
      return start + name.text().length();
    }

    Sighting meaning(List<Gazetteer.Meaning> fewer) {
      return new Sighting(start, name, fewer);
    }

    boolean isAmbiguous() {
      return meanings.size() > 1;
    }

    /** The meanings below the other; below its own namesake (吉林) nothing. */
    List<Gazetteer.Meaning> below(Sighting other) {
      return name.text().equals(other.name.text())
          ? List.of()
          : meanings.stream().filter(meaning -> other.isAbove(meaning.place())).toList();
    }

    boolean isAbove(Division place) {
      for (Gazetteer.Meaning meaning : meanings) {
        if (place.isUnder(meaning.place())) {
          return true;
        }
      }
      return false;
    }

    /** Names are in the basic plane: as many code points as characters. */
    NameHit hitAt(int codePoint) {
      var form = meanings.stream().map(Gazetteer.Meaning::form).min(naturalOrder()).orElseThrow();
      var candidates =
          meanings.stream().map(meaning -> meaning.place().jurisdiction()).sorted().toList();
      return new NameHit(codePoint, codePoint + end() - start, form, candidates);
    }
  }

  private final Gazetteer gazetteer;
  private final String text;
  private final List<Sighting> sightings = new ArrayList<>();

  TextScan(Gazetteer gazetteer, String text) {
    this.gazetteer = gazetteer;
    this.text = text;
  }

  List<NameHit> hits() {
    for (int at = 0; at < text.length(); ) {
      at = sight(at);
    }
    lookAhead();
    return inCodePoints();
  }

  /** Records the longest believable name at the offset; answers where to go on. */
  private int sight(int at) {
    for (Gazetteer.Name name : gazetteer.namesAt(text, at)) {
      int end = at + name.text().length();
      var believed =
          name.meanings().stream().filter(meaning -> isBelievable(meaning, at, end)).toList();
      if (!believed.isEmpty()) {
        sightings.add(inContextBefore(new Sighting(at, name, believed)));
        return end;
      }
    }
    return at + 1;
  }

  private boolean isBelievable(Gazetteer.Meaning meaning, int at, int end) {
    return (meaning.alone() || isBehindSuperior(meaning.place(), at))
        && !(meaning.form() == NameForm.SHORT && matcher(STREET, end, text.length()).lookingAt())
        && !takesFirstCharacterOfDistrict(meaning, end);
  }

  private boolean isBehindSuperior(Division place, int at) {
    if (sightings.isEmpty()) {
      return false;
    }
    var before = sightings.getLast();
    return matcher(SEPARATOR, before.end(), at).matches() && before.isAbove(place);
  }

  /** 青岛市北区 is 青岛 + 市北区, not 青岛市 + 北区. */
  private boolean takesFirstCharacterOfDistrict(Gazetteer.Meaning meaning, int end) {
    return text.charAt(end - 1) == '市'
        && end + 2 <= text.length()
        && text.charAt(end + 1) == '区'
        && !gazetteer
            .find(text.substring(end - 1, end + 2), place -> place.isUnder(meaning.place()))
            .isEmpty();
  }

  private Sighting inContextBefore(Sighting sighting) {
    if (!sighting.isAmbiguous()) {
      return sighting;
    }
    for (Sighting before : sightings.reversed()) {
      if (sighting.start() - before.end() > REACH) {
        break;
      }
      var fitting = sighting.below(before);
      if (!fitting.isEmpty()) {
        return sighting.meaning(likeliest(fitting));
      }
    }
    return sighting.meaning(likeliest(sighting.meanings()));
  }

  private void lookAhead() {
    for (int i = 0; i < sightings.size(); i++) {
      var sighting = sightings.get(i);
      if (sighting.isAmbiguous()) {
        sightings.set(i, inContextBehind(sighting, sightings.subList(i + 1, sightings.size())));
      }
    }
  }

  private static Sighting inContextBehind(Sighting sighting, List<Sighting> behind) {
    for (Sighting later : behind) {
      if (later.start() - sighting.end() > REACH) {
        break;
      }
      var fitting = sighting.below(later);
      if (!fitting.isEmpty()) {
        return sighting.meaning(likeliest(fitting));
      }
    }
    return sighting;
  }

  private static List<Gazetteer.Meaning> likeliest(List<Gazetteer.Meaning> meanings) {
    var ofToday = meanings.stream().filter(m -> m.form() != NameForm.FORMER).toList();
    var left = ofToday.isEmpty() ? meanings : ofToday;
    return left.stream()
        .filter(wide -> left.stream().allMatch(m -> m.equals(wide) || contains(wide, m)))
        .findFirst()
        .or(() -> onlyProvince(left))
        .map(List::of)
        .orElse(left);
  }

  private static boolean contains(Gazetteer.Meaning wide, Gazetteer.Meaning narrow) {
    return narrow.place().isUnder(wide.place());
  }

  private static Optional<Gazetteer.Meaning> onlyProvince(List<Gazetteer.Meaning> meanings) {
    var provinces = meanings.stream().filter(m -> m.place().level() == Level.PROVINCE).toList();
    return provinces.size() == 1 ? Optional.of(provinces.getFirst()) : Optional.empty();
  }

  private Matcher matcher(Pattern pattern, int start, int end) {
    return pattern.matcher(text).region(start, end);
  }

  private List<NameHit> inCodePoints() {
    var hits = new ArrayList<NameHit>(sightings.size());
    int chars = 0;
    int codePoints = 0;
    for (Sighting sighting : sightings) {
      codePoints += text.codePointCount(chars, sighting.start());
      chars = sighting.start();
      hits.add(sighting.hitAt(codePoints));
    }
    return Collections.unmodifiableList(hits);
  }
}
