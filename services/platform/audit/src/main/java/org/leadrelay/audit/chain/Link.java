package org.leadrelay.audit.chain;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.leadrelay.audit.chain.Finding.Fault;

/** A line of an export in its place of a chain. */
sealed interface Link {

  /** The chain it is taken for. */
  UUID aggregate();

  /** The number it is taken for. */
  long n();

  /** The hashes that the next entry may rightly name. */
  Set<String> hashes();

  /** The hash of the entry before it, as it says. */
  Optional<String> previous();

  /** What is wrong with the line itself. */
  Optional<Finding> fault();

  /** The line, if it can be read. */
  Optional<ExportLine> readable();

  /** The same, told better with the entry after it. */
  default Link judgedBy(Link next) {
    return this;
  }

  /**
   * False if this entry names another one as its predecessor; what cannot be read proves nothing.
   */
  default boolean follows(Link before) {
    return before.hashes().isEmpty() || previous().map(before.hashes()::contains).orElse(true);
  }

  /** The entry that was hashed. */
  record Sound(ExportLine line) implements Link {

    @Override
    public Optional<ExportLine> readable() {
      return Optional.of(line);
    }

    @Override
    public UUID aggregate() {
      return line.entry().aggregate();
    }

    @Override
    public long n() {
      return line.entry().n();
    }

    @Override
    public Set<String> hashes() {
      return Set.of(line.hash());
    }

    @Override
    public Optional<String> previous() {
      return Optional.of(line.entry().previous());
    }

    @Override
    public Optional<Finding> fault() {
      if (!line.commitments().hash().equals(line.entry().state())) {
        return Optional.of(changed("commitments"));
      }
      return line.seed().isPresent() ? faultOfWhatWasOpened() : Optional.empty();
    }

    private Optional<Finding> faultOfWhatWasOpened() {
      byte[] seed = line.seedBytes();
      return Commitments.seedHash(seed).equals(line.entry().salt())
          ? line.commitments().brokenWords(line.words(), seed).findFirst().map(this::changed)
          : Optional.of(changed("seed"));
    }

    private Finding changed(String field) {
      return Finding.of(Fault.CHANGED, aggregate(), n(), field);
    }
  }

  /**
   * An entry that is not the one that was hashed, or whose hash was changed.
   *
   * @param n its own, unless that is what was changed
   * @param field which member was changed; empty if that cannot be told
   */
  record Altered(UUID aggregate, long n, ExportLine line, String field) implements Link {

    @Override
    public Set<String> hashes() {
      return line.sound() ? Set.of(line.hash()) : Set.of(line.hash(), line.entry().hash());
    }

    @Override
    public Optional<String> previous() {
      return Optional.of(line.entry().previous());
    }

    @Override
    public Optional<Finding> fault() {
      return Optional.of(Finding.of(Fault.CHANGED, aggregate, n, field));
    }

    @Override
    public Optional<ExportLine> readable() {
      return Optional.of(line);
    }

    /** The entry after it may tell that the hash was changed and not the entry. */
    @Override
    public Altered judgedBy(Link next) {
      boolean hashChanged =
          field.isEmpty() && next.previous().map(line.entry().hash()::equals).orElse(false);
      return hashChanged ? new Altered(aggregate, n, line, "hash") : this;
    }
  }

  /** A line that cannot be read, where its neighbours place it. */
  record Unreadable(UUID aggregate, long n) implements Link {

    @Override
    public Optional<ExportLine> readable() {
      return Optional.empty();
    }

    @Override
    public Set<String> hashes() {
      return Set.of();
    }

    @Override
    public Optional<String> previous() {
      return Optional.empty();
    }

    @Override
    public Optional<Finding> fault() {
      return Optional.of(Finding.of(Fault.UNREADABLE, aggregate, n));
    }
  }
}
