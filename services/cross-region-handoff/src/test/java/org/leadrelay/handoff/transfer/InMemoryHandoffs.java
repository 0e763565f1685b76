package org.leadrelay.handoff.transfer;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.leadrelay.jurisdiction.Jurisdiction;
import org.leadrelay.jurisdiction.Jurisdictions;

/** The register without a database: sight is asked of {@link Sight} at each read. */
public class InMemoryHandoffs implements Handoffs {

  private final Jurisdictions tree;
  private final Map<UUID, Handoff> handoffs = new HashMap<>();
  private final Map<UUID, LeadPackage> packages = new HashMap<>();

  public InMemoryHandoffs(Jurisdictions tree) {
    this.tree = tree;
  }

  /** Everything as it is now, for a comparison later. */
  Map<UUID, Handoff> snapshot() {
    return Map.copyOf(handoffs);
  }

  Map<UUID, LeadPackage> packages() {
    return Map.copyOf(packages);
  }

  /** The handoff whoever looks. */
  public Handoff get(UUID id) {
    return requireNonNull(handoffs.get(id), "no such handoff");
  }

  /** Its package whoever looks. */
  LeadPackage content(UUID id) {
    return requireNonNull(packages.get(id), "no such handoff");
  }

  @Override
  public Optional<Handoff> lock(UUID id, Jurisdiction reader) {
    return see(id, reader).map(Seen::handoff);
  }

  @Override
  public Optional<Seen> see(UUID id, Jurisdiction reader) {
    return Optional.ofNullable(handoffs.get(id))
        .flatMap(handoff -> sight(handoff, reader).map(sight -> new Seen(handoff, sight.kind())));
  }

  @Override
  public boolean inSight(UUID id, Jurisdiction reader) {
    return see(id, reader).isPresent();
  }

  @Override
  public boolean exists(UUID id) {
    return handoffs.containsKey(id);
  }

  @Override
  public Optional<LeadPackage> packageOf(UUID id, Jurisdiction reader) {
    return see(id, reader)
        .filter(seen -> seen.sight() == Sight.Kind.FULL)
        .map(_ -> packages.get(id));
  }

  @Override
  public List<Seen> list(Jurisdiction reader, Filter filter, @Nullable UUID after, int limit) {
    return matching(reader, filter)
        .sorted(Comparator.comparing(Handoff::id).reversed())
        .filter(handoff -> after == null || handoff.id().compareTo(after) < 0)
        .limit(limit)
        .flatMap(handoff -> see(handoff.id(), reader).stream())
        .toList();
  }

  @Override
  public Counts count(Jurisdiction reader, Filter filter) {
    var all = matching(reader, filter).toList();
    return new Counts(
        all.size(),
        counted(all, Handoff::state),
        counted(all, Handoff::urgency),
        all.stream().filter(handoff -> overdue(handoff, filter)).count());
  }

  @Override
  public Optional<UUID> activeOn(Jurisdiction origin, LeadRef lead, Jurisdiction destination) {
    return handoffs.values().stream()
        .filter(it -> !it.state().ended())
        .filter(it -> it.origin().equals(origin) && it.leadRef().equals(lead))
        .filter(it -> it.destination().equals(destination))
        .map(Handoff::id)
        .findFirst();
  }

  @Override
  public Set<UUID> undelivered(Collection<UUID> ids, Jurisdiction destination) {
    return ids.stream()
        .map(this::get)
        .filter(it -> it.destination().equals(destination) && !it.givenBack())
        .filter(it -> it.currentHop().receipts().delivered() == null)
        .map(Handoff::id)
        .collect(Collectors.toSet());
  }

  @Override
  public void add(Handoff handoff, LeadPackage content) {
    if (handoffs.putIfAbsent(handoff.id(), handoff) != null) {
      throw new AssertionError("added twice: " + handoff.id());
    }
    packages.put(handoff.id(), content);
  }

  @Override
  public void update(Handoff before, Handoff now) {
    if (!handoffs.replace(now.id(), before, now)) {
      throw new AssertionError("lost update of " + now.id());
    }
  }

  @Override
  public void replacePackage(UUID id, LeadPackage content) {
    packages.put(id, content);
  }

  private Stream<Handoff> matching(Jurisdiction reader, Filter filter) {
    return handoffs.values().stream()
        .filter(it -> sight(it, reader).filter(sight -> inBox(sight, filter.box())).isPresent())
        .filter(it -> filter.state() == null || filter.state() == it.state())
        .filter(it -> filter.urgency() == null || filter.urgency() == it.urgency())
        .filter(it -> filter.overdue() == null || filter.overdue() == overdue(it, filter));
  }

  private Optional<Sight> sight(Handoff handoff, Jurisdiction reader) {
    return Optional.ofNullable(Sight.of(handoff, tree).get(reader));
  }

  private static boolean inBox(Sight sight, Filter.@Nullable Box box) {
    return switch (box) {
      case null -> true;
      case INBOX -> sight.inbox();
      case OUTBOX -> sight.outbox();
      case BELOW -> sight.below();
    };
  }

  private static boolean overdue(Handoff handoff, Filter filter) {
    var due = handoff.dueAt();
    return due != null && !due.isAfter(filter.now());
  }

  private static <K> Map<K, Long> counted(List<Handoff> all, Function<Handoff, K> by) {
    return all.stream().collect(Collectors.groupingBy(by, Collectors.counting()));
  }
}
