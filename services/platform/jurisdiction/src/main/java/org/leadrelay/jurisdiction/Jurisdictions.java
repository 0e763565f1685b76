package org.leadrelay.jurisdiction;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The bureaus of the country: the nation and every division of GB/T 2260 of today, as a tree.
 *
 * <p>Immutable and shared; loaded once, on first use. Methods that take a {@link Jurisdiction}
 * throw {@link IllegalArgumentException} for one that is no bureau: ask {@link #isBureau} about
 * codes from outside first.
 */
public final class Jurisdictions {

  private static final String DIVISIONS = "divisions.csv";
  private static final String DEMO_DIVISIONS = "demo-divisions.csv";

  private final Tree tree;
  private final Codes codes;
  private final Gazetteer gazetteer;

  private Jurisdictions(List<String> resources) {
    var history = new History();
    this.tree = new Tree(resources);
    this.codes = new Codes(tree, history);
    this.gazetteer = new Gazetteer(tree, history);
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
    return tree.codes();
  }

  /** The official Chinese name without its superiors': 鼓楼区; 全国 for the nation. */
  public String name(Jurisdiction jurisdiction) {
    return tree.node(jurisdiction).name();
  }

  public Level level(Jurisdiction jurisdiction) {
    return tree.node(jurisdiction).level();
  }

  /** The direct superior; nothing for the nation. */
  public Optional<Jurisdiction> parent(Jurisdiction jurisdiction) {
    return Optional.ofNullable(tree.node(jurisdiction).parent());
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
    return tree.node(superior).level() != Level.COUNTY && tree.isUnder(jurisdiction, superior);
  }

  public boolean hasDescendants(Jurisdiction jurisdiction) {
    return !tree.node(jurisdiction).children().isEmpty();
  }

  /** The direct subordinates in code order. */
  public List<Jurisdiction> children(Jurisdiction jurisdiction) {
    return List.copyOf(tree.node(jurisdiction).children());
  }

  /**
   * What a code stood for on a day. The lists of the past are yearly (31 December), so the year of
   * the day decides; where no name of that year is known, the nearest is given.
   */
  public Lookup find(String code, LocalDate asOf) {
    return codes.find(code, asOf.getYear());
  }

  /**
   * The divisions of that name, in code order: the official names if there are any, else shortened
   * ones (江苏, 恩施州), else the successors of former ones (崇文区). Superiors may be written before it
   * (江苏省南京市鼓楼区). White space is ignored.
   */
  public List<Jurisdiction> findByName(String name) {
    return gazetteer.find(name.strip().replaceAll("\\s", ""), place -> true);
  }

  /**
   * The divisions named in a running text, in the order of the text, without overlap. Several
   * divisions share one name (鼓楼区 is four): a superior named nearby decides, else all are given.
   * Names that are also words count only behind a superior's: see {@link NameHit} and docs/data.md.
   *
   * @return hits with offsets in code points
   */
  public List<NameHit> namesIn(String text) {
    return new TextScan(tree, gazetteer, text).hits();
  }
}
