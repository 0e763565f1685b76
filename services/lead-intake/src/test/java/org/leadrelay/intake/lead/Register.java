package org.leadrelay.intake.lead;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.leadrelay.jurisdiction.Jurisdiction;
import org.leadrelay.jurisdiction.Jurisdictions;

/** The register and its histories without a database: sight is asked of {@link Audience}. */
public final class Register implements Leads, LeadHistory, HandoffTraces {

  private final Jurisdictions tree;
  private final Map<UUID, Lead> leads = new HashMap<>();
  private final Map<UUID, List<Version>> versions = new HashMap<>();
  private final Map<UUID, List<TimelineEntry>> timelines = new HashMap<>();
  private final Map<UUID, HandoffTrace> traces = new HashMap<>();

  public Register(Jurisdictions tree) {
    this.tree = tree;
  }

  /** The lead whoever looks. */
  public Lead get(UUID id) {
    return requireNonNull(leads.get(id), "no such lead");
  }

  /** What happened to a lead, by kind. */
  public List<TimelineEntry.Kind> kinds(UUID id) {
    return timelines.getOrDefault(id, List.of()).stream().map(TimelineEntry::kind).toList();
  }

  public Map<UUID, Lead> snapshot() {
    return Map.copyOf(leads);
  }

  @Override
  public Optional<Lead> lock(UUID id, Signatory reader) {
    return see(id, reader);
  }

  @Override
  public Optional<Lead> lockForEvent(UUID id) {
    return Optional.ofNullable(leads.get(id));
  }

  @Override
  public Optional<Lead> see(UUID id, Signatory reader) {
    return lockForEvent(id).filter(lead -> Audience.sees(reader, lead, tree));
  }

  @Override
  public boolean inSight(UUID id, Signatory reader) {
    return see(id, reader).isPresent();
  }

  @Override
  public boolean exists(UUID id) {
    return leads.containsKey(id);
  }

  @Override
  public Optional<Lead> withKey(Jurisdiction owner, Provenance key) {
    return leads.values().stream()
        .filter(it -> key.reference() != null)
        .filter(it -> it.owner().equals(owner) && it.provenance().equals(key))
        .findFirst();
  }

  @Override
  public List<Lead> list(Signatory reader, Filter filter, @Nullable Position after, int limit) {
    throw new UnsupportedOperationException("no use case lists");
  }

  @Override
  public List<Lead> find(
      Signatory reader, Wanted wanted, Filter filter, @Nullable Position after, int limit) {
    return leads.values().stream()
        .filter(it -> Audience.sees(reader, it, tree))
        .limit(limit)
        .toList();
  }

  @Override
  public void add(Lead lead) {
    if (leads.putIfAbsent(lead.id(), lead) != null) {
      throw new AssertionError("added twice: " + lead.id());
    }
  }

  @Override
  public void update(Lead before, Lead now) {
    if (!leads.replace(now.id(), before, now)) {
      throw new AssertionError("lost update of " + now.id());
    }
  }

  @Override
  public void keep(UUID lead, Version version) {
    versions.computeIfAbsent(lead, _ -> new ArrayList<>()).add(version);
  }

  @Override
  public List<Version> versions(UUID lead) {
    return versions.getOrDefault(lead, List.of());
  }

  @Override
  public Optional<Version> version(UUID lead, int number) {
    return versions(lead).stream().filter(it -> it.number() == number).findFirst();
  }

  @Override
  public void tell(UUID lead, TimelineEntry entry) {
    timelines.computeIfAbsent(lead, _ -> new ArrayList<>()).add(entry);
  }

  @Override
  public List<Numbered> timeline(UUID lead, long after, int limit) {
    var all = timelines.getOrDefault(lead, List.of());
    return IntStream.range(0, all.size())
        .mapToObj(i -> new Numbered(i + 1L, all.get(i)))
        .filter(it -> it.number() > after)
        .limit(limit)
        .toList();
  }

  @Override
  public List<Numbered> latest(UUID lead, int limit) {
    return timeline(lead, 0, Integer.MAX_VALUE);
  }

  @Override
  public List<HandoffTrace> of(UUID lead) {
    return traces.values().stream()
        .filter(it -> it.lead().equals(lead))
        .sorted(Comparator.comparing(HandoffTrace::request))
        .toList();
  }

  @Override
  public Optional<HandoffTrace> asked(UUID request) {
    return Optional.ofNullable(traces.get(request));
  }

  @Override
  public Optional<HandoffTrace> sent(UUID handoff) {
    return traces.values().stream().filter(it -> handoff.equals(it.handoff())).findFirst();
  }

  @Override
  public void put(HandoffTrace trace) {
    traces.put(trace.request(), trace);
  }
}
