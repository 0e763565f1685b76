package org.leadrelay.jurisdiction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** All names of all divisions, official, shortened and former, with what each may mean. */
final class Gazetteer {

  /**
   * One meaning of a name.
   *
   * @param alone whether the name says enough to be believed in running text without its superior
   */
  record Meaning(Jurisdiction place, NameForm form, boolean alone) {}

  record Name(String text, List<Meaning> meanings) {}

  /** Longer than any four names in a row. */
  private static final int LONGEST_PATH = 60;

  private final Tree tree;
  private final Set<String> ordinaryWords = new HashSet<>();

  /** By the first two characters, longest first. */
  private final Map<String, List<Name>> names = new HashMap<>();

  Gazetteer(Tree tree, History history) {
    this.tree = tree;
    Table.lines("ordinary-words.txt").stream()
        .filter(line -> !line.startsWith("#"))
        .flatMap(line -> Stream.of(line.split(" ")))
        .forEach(ordinaryWords::add);
    for (Tree.Node node : tree.all()) {
      if (node.level() != Level.NATION) {
        enter(node);
      }
    }
    for (History.Row row : history.all()) {
      history.successors(row, tree).forEach(place -> enter(row.name(), place, NameForm.FORMER));
    }
    names
        .values()
        .forEach(list -> list.sort(Comparator.comparingInt(name -> -name.text().length())));
  }

  private void enter(Tree.Node node) {
    enter(node.name(), node.jurisdiction(), NameForm.FULL);
    for (String form : ShortForms.of(node.name())) {
      enter(form, node.jurisdiction(), NameForm.SHORT);
    }
  }

  private void enter(String text, Jurisdiction place, NameForm form) {
    var bucket = names.computeIfAbsent(text.substring(0, 2), start -> new ArrayList<>(2));
    var name =
        bucket.stream()
            .filter(known -> known.text().equals(text))
            .findFirst()
            .orElseGet(() -> {
              var fresh = new Name(text, new ArrayList<>(1));
              bucket.add(fresh);
              return fresh;
            });
    if (name.meanings().stream().noneMatch(known -> known.place().equals(place))) {
      name.meanings().add(new Meaning(place, form, isTellingAlone(text, place, form)));
    }
  }

  private boolean isTellingAlone(String text, Jurisdiction place, NameForm form) {
    if (ordinaryWords.contains(text)) {
      return false;
    }
    var node = tree.node(place);
    return text.length() > 2
        || (form == NameForm.SHORT && (node.level() != Level.COUNTY || node.name().endsWith("市")));
  }

  /** The names that stand at the offset (in characters) of the text, longest first. */
  List<Name> namesAt(CharSequence text, int offset) {
    if (offset + 2 > text.length()) {
      return List.of();
    }
    var bucket = names.get(text.subSequence(offset, offset + 2).toString());
    return bucket == null
        ? List.of()
        : bucket.stream().filter(name -> standsAt(name.text(), text, offset)).toList();
  }

  private static boolean standsAt(String name, CharSequence text, int offset) {
    int end = offset + name.length();
    return end <= text.length() && name.contentEquals(text.subSequence(offset, end));
  }

  /**
   * What a name alone, or written behind its superiors (江苏省南京市鼓楼区), may mean within an area: the
   * official meanings if there are any, else the shortened, else the former.
   */
  List<Jurisdiction> find(String text, Predicate<Jurisdiction> within) {
    if (text.length() > LONGEST_PATH) {
      return List.of();
    }
    var names = namesAt(text, 0);
    var whole = names.stream().filter(name -> name.text().equals(text)).findFirst();
    for (NameForm form : NameForm.values()) {
      var places = whole.map(name -> places(name, form, within)).orElse(List.of());
      if (!places.isEmpty()) {
        return places;
      }
    }
    return names.stream()
        .map(head -> findBehind(head, text.substring(head.text().length()), within))
        .filter(places -> !places.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private static List<Jurisdiction> places(
      Name name, NameForm form, Predicate<Jurisdiction> within) {
    return name.meanings().stream()
        .filter(meaning -> meaning.form() == form)
        .map(Meaning::place)
        .filter(within)
        .sorted()
        .toList();
  }

  /** The area shrinks with each step down, so there are at most three. */
  private List<Jurisdiction> findBehind(Name head, String tail, Predicate<Jurisdiction> within) {
    var superiors = head.meanings().stream().map(Meaning::place).filter(within).toList();
    return superiors.isEmpty() || tail.isEmpty()
        ? List.of()
        : find(tail, place -> superiors.stream().anyMatch(above -> tree.isUnder(place, above)));
  }
}
