package org.leadrelay.precursor.enterprise;

import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;
import org.leadrelay.jurisdiction.Jurisdiction;
import org.leadrelay.jurisdiction.Jurisdictions;

/**
 * Who sees a row: the one predicate of this service. A row keeps its readers' keys, and every query
 * asks whether the reader's key is among them; so an unscoped query cannot be written, and SQL and
 * Java cannot drift apart.
 *
 * <p>The readers of a place are its bureau and all superiors; of an enterprise, the enterprise.
 */
public final class Readers {

  private final Jurisdictions tree;
  private final SortedSet<String> keys = new TreeSet<>();

  private Readers(Jurisdictions tree) {
    this.tree = tree;
  }

  public static Readers in(Jurisdictions tree) {
    return new Readers(tree);
  }

  /** The bureau of that place and all above it. */
  public Readers at(Jurisdiction place) {
    keys.add(place.code());
    tree.ancestors(place).forEach(superior -> keys.add(superior.code()));
    return this;
  }

  public Readers at(Collection<Jurisdiction> places) {
    places.forEach(this::at);
    return this;
  }

  /** The enterprise of that credit code. */
  public Readers enterprise(String uscc) {
    keys.add(uscc);
    return this;
  }

  /** Whether that reader is among them. */
  public boolean include(Reader reader) {
    return keys.contains(reader.key());
  }

  /** The keys, sorted. */
  public SortedSet<String> keys() {
    return new TreeSet<>(keys);
  }
}
