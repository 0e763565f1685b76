package org.leadrelay.precursor.paper;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.leadrelay.precursor.enterprise.Reader;
import org.leadrelay.precursor.enterprise.Readers;
import org.leadrelay.precursor.substance.Mass;

/** The register without a database. */
public final class InMemoryPapers implements PaperRegister {

  private final Map<UUID, Paper> papers = new TreeMap<>();
  private final Map<UUID, Readers> readers = new HashMap<>();
  private final List<Use> uses = new ArrayList<>();

  /** A paper that is seen by nobody; what the rules look at. */
  public Paper add(Paper paper) {
    papers.put(paper.id(), paper);
    return paper;
  }

  /** A paper as it stands. */
  public Balance balance(UUID id) {
    var live = live(id).toList();
    return new Balance(
        Objects.requireNonNull(papers.get(id)),
        live.size(),
        live.stream().map(Use::charge).reduce(Mass.ZERO, Mass::plus));
  }

  int size() {
    return papers.size();
  }

  @Override
  public List<Paper> find(Collection<UUID> ids) {
    return ids.stream().map(papers::get).filter(Objects::nonNull).toList();
  }

  @Override
  public void lock(Collection<UUID> ids) {}

  @Override
  public Optional<Balance> see(UUID id, Reader reader) {
    return Optional.ofNullable(readers.get(id))
        .filter(who -> who.include(reader))
        .map(_ -> balance(id));
  }

  @Override
  public List<Balance> list(
      Reader reader, @Nullable String holder, @Nullable UUID after, int limit) {
    throw new UnsupportedOperationException("no use case lists");
  }

  @Override
  public List<Paper> of(String holder, String substance, Set<PaperKind> kinds) {
    return papers.values().stream()
        .filter(it -> it.holder().equals(holder) && it.substance().equals(substance))
        .filter(it -> kinds.contains(it.kind()))
        .toList();
  }

  @Override
  public Optional<UUID> numbered(PaperKind kind, Issuer issuer, String number) {
    return papers.values().stream()
        .filter(it -> it.status() != Standing.Status.CLAIMED)
        .filter(it -> it.kind() == kind && it.number().equals(number))
        .filter(it -> it.issuer().jurisdiction().equals(issuer.jurisdiction()))
        .map(Paper::id)
        .findFirst();
  }

  @Override
  public void add(Paper paper, Readers who) {
    add(paper);
    readers.put(paper.id(), who);
  }

  @Override
  public void update(Paper paper) {
    papers.put(paper.id(), paper);
  }

  @Override
  public Tally tally(Paper paper, Flow flow) {
    var own = own(paper.id(), flow.use()).or(() -> otherSide(paper.id(), flow.kind()));
    var key = own.map(Use::key).orElse(flow.use());
    var others = live(paper.id()).filter(use -> !use.key().equals(key)).toList();
    return new Tally(
        others.size(), others.stream().map(Use::charge).reduce(Mass.ZERO, Mass::plus), own);
  }

  @Override
  public List<Use> usesUnder(UUID key) {
    return uses.stream().filter(use -> isUnder(use, key)).toList();
  }

  @Override
  public void put(Use use) {
    uses.removeIf(it -> it.paper().equals(use.paper()) && it.key().equals(use.key()));
    uses.add(use);
  }

  private Stream<Use> live(UUID paper) {
    return uses.stream().filter(use -> use.paper().equals(paper) && use.live());
  }

  private Optional<Use> own(UUID paper, UUID key) {
    return uses.stream().filter(use -> use.paper().equals(paper) && isUnder(use, key)).findFirst();
  }

  private Optional<Use> otherSide(UUID paper, Flow.Kind kind) {
    return live(paper)
        .filter(use -> use.held().equals(Mass.ZERO) && use.joined() == null)
        .filter(use ->
            switch (kind) {
              case DISPATCH -> use.sellers().equals(Mass.ZERO);
              case RECEIVE -> use.buyers().equals(Mass.ZERO);
              case PRODUCE, MOVE, IMPORT, EXPORT -> false;
            })
        .min((one, other) -> one.key().compareTo(other.key()));
  }

  private static boolean isUnder(Use use, UUID key) {
    return use.key().equals(key) || key.equals(use.joined());
  }
}
