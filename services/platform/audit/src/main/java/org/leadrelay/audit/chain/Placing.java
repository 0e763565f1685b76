package org.leadrelay.audit.chain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.leadrelay.audit.chain.Finding.Fault;

/**
 * Puts the lines of an export into their chains. An entry that is not the one that was hashed is
 * tried with what its neighbours say of it: if its hash fits then, that member is the one that was
 * changed, and its true place is known.
 */
final class Placing {

  private final List<? extends ExportRow> rows;
  private final Map<UUID, List<Link>> chains = new LinkedHashMap<>();
  private final List<Finding> unplaced = new ArrayList<>();
  private @Nullable Link before;

  private Placing(List<? extends ExportRow> rows) {
    this.rows = rows;
  }

  static Placing of(List<? extends ExportRow> rows) {
    Placing placing = new Placing(rows);
    for (int index = 0; index < rows.size(); index++) {
      placing.link(index).ifPresent(placing::place);
    }
    return placing;
  }

  /** The links of each chain in the order of their lines. */
  Map<UUID, List<Link>> chains() {
    return chains;
  }

  /** What is wrong with lines that belong to no chain. */
  List<Finding> unplaced() {
    return unplaced;
  }

  private void place(Link link) {
    chains.computeIfAbsent(link.aggregate(), aggregate -> new ArrayList<>()).add(link);
    before = link;
  }

  private Optional<Link> link(int index) {
    return switch (rows.get(index)) {
      case ExportLine line ->
          Optional.of(line.sound() ? new Link.Sound(line) : altered(line, index));
      case ExportRow.Unreadable unreadable -> unreadable(index);
      case SignedRetirement retirement -> Optional.empty();
    };
  }

  private Link altered(ExportLine line, int index) {
    ChainEntry entry = line.entry();
    return aggregatesNear(index)
        .flatMap(aggregate -> fits(line, entry.withAggregate(aggregate), "aggregate"))
        .findFirst()
        .or(() -> fits(line, entry.withN(expected(entry.aggregate())), "n").findFirst())
        .or(() -> fitsPrevious(line))
        .or(() -> fits(line, entry.withState(line.commitments().hash()), "state").findFirst())
        .or(() ->
            line.seed().stream()
                .map(seed -> entry.withSalt(Commitments.seedHash(line.seedBytes())))
                .flatMap(other -> fits(line, other, "salt"))
                .findFirst())
        .orElseGet(() -> new Link.Altered(entry.aggregate(), entry.n(), line, ""));
  }

  private Optional<Link> fitsPrevious(ExportLine line) {
    Function<String, Stream<Link>> attempt =
        hash -> fits(line, line.entry().withPrevious(hash), "previous");
    return Stream.concat(
            Stream.of(Sha256.NONE),
            lastOf(line.entry().aggregate()).stream().flatMap(link -> link.hashes().stream()))
        .flatMap(attempt)
        .findFirst();
  }

  private static Stream<Link> fits(ExportLine line, ChainEntry attempt, String field) {
    return attempt.hash().equals(line.hash())
        ? Stream.of(new Link.Altered(attempt.aggregate(), attempt.n(), line.with(attempt), field))
        : Stream.empty();
  }

  private Optional<Link> unreadable(int index) {
    Optional<ChainEntry> next = entryAt(index + 1);
    boolean beginsNext =
        next.filter(entry -> entry.n() > 1)
            .filter(entry -> before == null || !before.aggregate().equals(entry.aggregate()))
            .isPresent();
    if (beginsNext) {
      return next.map(entry -> new Link.Unreadable(entry.aggregate(), entry.n() - 1));
    }
    if (before != null) {
      return Optional.of(new Link.Unreadable(before.aggregate(), before.n() + 1));
    }
    unplaced.add(new Finding(Fault.UNREADABLE, "", index + 1, index + 1, ""));
    return Optional.empty();
  }

  private Stream<UUID> aggregatesNear(int index) {
    return Stream.concat(
        Optional.ofNullable(before).map(Link::aggregate).stream(),
        entryAt(index + 1).map(ChainEntry::aggregate).stream());
  }

  private long expected(UUID aggregate) {
    return lastOf(aggregate).map(Link::n).orElse(0L) + 1;
  }

  private Optional<Link> lastOf(UUID aggregate) {
    return Optional.ofNullable(chains.get(aggregate)).map(List::getLast);
  }

  private Optional<ChainEntry> entryAt(int index) {
    return index < rows.size() && rows.get(index) instanceof ExportLine line
        ? Optional.of(line.entry())
        : Optional.empty();
  }
}
