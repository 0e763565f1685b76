package org.leadrelay.handoff.transfer;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.leadrelay.handoff.clock.Deadlines;
import org.leadrelay.handoff.clock.WorkingCalendar;
import org.leadrelay.jurisdiction.Jurisdiction;
import org.leadrelay.jurisdiction.Jurisdictions;

/** The register without a database: sight is asked of {@link Sight} at each read. */
public class InMemoryHandoffs implements Handoffs {

  private final Jurisdictions tree;
  private final Timetable timetable =
      new Timetable(Deadlines.standard(WorkingCalendar.WEEKENDS_ONLY));
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
  public Optional<Handoff> lockDue(Instant now) {
    return handoffs.values().stream()
        .filter(it -> timetable.wakesAt(it).filter(at -> !at.isAfter(now)).isPresent())
        .min(Comparator.comparing(it -> timetable.wakesAt(it).orElseThrow()));
  }

  @Override
  public Optional<Handoff> lockWaiting(@Nullable UUID after) {
    return handoffs.values().stream()
        .filter(it -> timetable.wakesAt(it).isPresent())
        .filter(it -> after == null || it.id().compareTo(after) > 0)
        .min(Comparator.comparing(Handoff::id));
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
    throw new UnsupportedOperationException("no use case lists");
  }

  @Override
  public Counts count(Jurisdiction reader, Filter filter) {
    throw new UnsupportedOperationException("no use case counts");
  }

  @Override
  public Optional<UUID> activeOn(Jurisdiction origin, LeadRef lead, Jurisdiction destination) {
    return handoffs.values().stream()
        .filter(it -> !it.state().ended())
        .filter(it -> it.origin().equals(origin) && it.leadRef().equals(lead))
        .filter(it -> it.destination().equals(destination))
        .map(Handoff::id)
        .min(Comparator.naturalOrder());
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

  private Optional<Sight> sight(Handoff handoff, Jurisdiction reader) {
    return Optional.ofNullable(Sight.of(handoff, tree).get(reader));
  }
}
