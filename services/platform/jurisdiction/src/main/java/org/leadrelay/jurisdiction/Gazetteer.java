package org.leadrelay.jurisdiction;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** All names of all divisions, official, shortened and former, with what each may mean. */
final class Gazetteer {

  /**
   * One meaning of a name.
   *
   * @param alone whether the name says enough to be believed in running text without its superior
   */
  record Meaning(Division place, NameForm form, boolean alone) {}

  record Name(String text, List<Meaning> meanings) {}

  /** Longer than any four names in a row. */
  private static final int LONGEST_PATH = 60;

  private final Set<String> ordinaryWords = new HashSet<>();
  private final Map<String, Name> names = HashMap.newHashMap(16_384);

  /** The names by their first two characters, longest first. */
  private final Map<String, List<Name>> byBeginning = HashMap.newHashMap(8_192);

  Gazetteer(Tree tree, History history) {
    for (String line : Table.lines("ordinary-words.txt")) {
      if (!line.startsWith("#")) {
        Collections.addAll(ordinaryWords, line.split(" "));
      }
    }
    for (Division division : tree.all()) {
      if (division.level() != Level.NATION) {
        enter(division);
      }
    }
    for (List<History.Row> rows : history.all()) {
      for (History.Row row : rows) {
        for (Division place : history.successors(row, tree)) {
          enter(row.name(), place, NameForm.FORMER);
        }
      }
    }
    index();
  }

  private void enter(Division division) {
    enter(division.name(), division, NameForm.FULL);
    for (String form : ShortForms.of(division.name())) {
      enter(form, division, NameForm.SHORT);
    }
  }

  private void enter(String text, Division place, NameForm form) {
    var name = names.computeIfAbsent(text, key -> new Name(key, new ArrayList<>(1)));
    for (Meaning known : name.meanings()) {
      if (known.place() == place) {
        return;
      }
    }
    name.meanings().add(new Meaning(place, form, isTellingAlone(text, place, form)));
  }

  private boolean isTellingAlone(String text, Division place, NameForm form) {
    if (ordinaryWords.contains(text)) {
      return false;
    }
    return text.length() > 2
        || (form == NameForm.SHORT
            && (place.level() != Level.COUNTY || place.name().endsWith("市")));
  }

  private void index() {
    for (Name name : names.values()) {
      byBeginning
          .computeIfAbsent(name.text().substring(0, 2), start -> new ArrayList<>(1))
          .add(name);
    }
    var longestFirst = Comparator.<Name>comparingInt(name -> -name.text().length());
    for (List<Name> list : byBeginning.values()) {
      if (list.size() > 1) {
        list.sort(longestFirst);
      }
    }
  }

  /** The names that stand at the offset (in characters) of the text, longest first. */
  List<Name> namesAt(String text, int offset) {
    if (offset + 2 > text.length()) {
      return List.of();
    }
    var candidates = byBeginning.get(text.substring(offset, offset + 2));
    if (candidates == null) {
      return List.of();
    }
    var standing = new ArrayList<Name>(candidates.size());
    for (Name name : candidates) {
      if (text.startsWith(name.text(), offset)) {
        standing.add(name);
      }
    }
    return standing;
  }

  /**
   * What a name alone, or written behind its superiors (江苏省南京市鼓楼区), may mean within an area: the
   * official meanings if there are any, else the shortened, else the former.
   */
  List<Division> find(String text, Predicate<Division> within) {
    if (text.length() > LONGEST_PATH) {
      return List.of();
    }
    var whole = Optional.ofNullable(names.get(text));
    for (NameForm form : NameForm.values()) {
      var places = whole.map(name -> places(name, form, within)).orElse(List.of());
      if (!places.isEmpty()) {
        return places;
      }
    }
    return namesAt(text, 0).stream()
        .map(head -> findBehind(head, text.substring(head.text().length()), within))
        .filter(places -> !places.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private static List<Division> places(Name name, NameForm form, Predicate<Division> within) {
    return name.meanings().stream()
        .filter(meaning -> meaning.form() == form)
        .map(Meaning::place)
        .filter(within)
        .toList();
  }

  /** The area shrinks with each step down, so there are at most three. */
  private List<Division> findBehind(Name head, String tail, Predicate<Division> within) {
    var superiors = head.meanings().stream().map(Meaning::place).filter(within).toList();
    return superiors.isEmpty() || tail.isEmpty()
        ? List.of()
        : find(tail, place -> superiors.stream().anyMatch(place::isUnder));
  }
}
