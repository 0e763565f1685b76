package org.leadrelay.jurisdiction;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The bureaus of the country: the nation and every division of GB/T 2260 of today, as a tree.
 *
 * <p>Immutable and shared. The tree is loaded on first use, the past and the names on the first
 * question about them. Methods that take a {@link Jurisdiction} throw {@link
 * IllegalArgumentException} for one that is no bureau: ask {@link #isBureau} about codes from
 * outside first.
 */
public final class Jurisdictions {

  private static final String DIVISIONS = "divisions.csv";
  private static final String DEMO_DIVISIONS = "demo-divisions.csv";

  private static final Lazy<History> HISTORY = new Lazy<>(History::new);

  private final Tree tree;
  private final Lazy<Codes> codes;
  private final Lazy<Gazetteer> gazetteer;

  private Jurisdictions(List<String> resources) {
    this.tree = new Tree(resources);
    this.codes = new Lazy<>(() -> new Codes(tree, HISTORY.get()));
    this.gazetteer = new Lazy<>(() -> new Gazetteer(tree, HISTORY.get()));
  }

  private static final class National {
    static final Jurisdictions INSTANCE = new Jurisdictions(List.of(DIVISIONS));
  }

  private static final class Demo {
    static final Jurisdictions INSTANCE = new Jurisdictions(List.of(DIVISIONS, DEMO_DIVISIONS));
  }

  /** The tree as it is. */
  public static Jurisdictions national() {
    return National.INSTANCE;
  }

  /** The tree with the fictive province 880000 beside the real ones: for demo and test only. */
  public static Jurisdictions withDemoRegion() {
    return Demo.INSTANCE;
  }

  /** Whether a bureau of that code exists today: the nation or a division, no aggregate. */
  public boolean isBureau(Jurisdiction jurisdiction) {
    return tree.contains(jurisdiction);
  }

  /** Every bureau in code order, the nation first. */
  public List<Jurisdiction> all() {
    return tree.all().stream().map(Division::jurisdiction).toList();
  }

  /** The official Chinese name without its superiors': 鼓楼区; 全国 for the nation. */
  public String name(Jurisdiction jurisdiction) {
    return tree.at(jurisdiction).name();
  }

  public Level level(Jurisdiction jurisdiction) {
    return tree.at(jurisdiction).level();
  }

  /** The direct superior; nothing for the nation. */
  public Optional<Jurisdiction> parent(Jurisdiction jurisdiction) {
    return Optional.ofNullable(tree.at(jurisdiction).superior()).map(Division::jurisdiction);
  }

  /** All superiors, nearest first, the nation last; none for the nation. At most three. */
  public List<Jurisdiction> ancestors(Jurisdiction jurisdiction) {
    var line = tree.line(jurisdiction);
    return line.subList(1, line.size());
  }

  /** The lowest bureau that is an ancestor of, or equal to, both. */
  public Jurisdiction commonSuperior(Jurisdiction one, Jurisdiction other) {
    var line = tree.line(other);
    return tree.line(one).stream().filter(line::contains).findFirst().orElseThrow();
  }

  /** Whether the jurisdiction is a strict descendant of the superior. */
  public boolean isUnder(Jurisdiction jurisdiction, Jurisdiction superior) {
    return tree.at(jurisdiction).isUnder(tree.at(superior));
  }

  public boolean hasDescendants(Jurisdiction jurisdiction) {
    return tree.at(jurisdiction).hasChildren();
  }

  /** The direct subordinates in code order. */
  public List<Jurisdiction> children(Jurisdiction jurisdiction) {
    return List.copyOf(tree.at(jurisdiction).children());
  }

  /**
   * What a code stood for on a day. The lists of the past are yearly (31 December), so the year of
   * the day decides; where no name of that year is known, the nearest is given.
   */
  public Lookup find(String code, LocalDate asOf) {
    return codes.get().find(code, asOf.getYear());
  }

  /**
   * The divisions of that name, in code order: the official names if there are any, else shortened
   * ones (江苏, 恩施州), else the successors of former ones (崇文区). Superiors may be written before it
   * (江苏省南京市鼓楼区). White space is ignored.
   */
  public List<Jurisdiction> findByName(String name) {
    var compact = name.replaceAll("\\s", "");
    return gazetteer.get().find(compact, place -> true).stream()
        .map(Division::jurisdiction)
        .sorted()
        .toList();
  }

  /**
   * The divisions named in a running text, in the order of the text, without overlap. Several
   * divisions share one name (鼓楼区 is four): a superior named nearby decides, else all are given.
   * Names that are also words count only behind a superior's: see {@link NameHit} and docs/data.md.
   *
   * @return hits with offsets in code points
   */
  public List<NameHit> namesIn(String text) {
    return new TextScan(gazetteer.get(), text).hits();
  }
}
