package org.leadrelay.precursor.alarm;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leadrelay.precursor.enterprise.Reader;
import org.leadrelay.precursor.enterprise.Readers;

/** The register without a database. */
public final class InMemoryAlarms implements Alarms {

  private final Map<UUID, Alarm> alarms = new TreeMap<>();
  private final Map<UUID, Readers> readers = new HashMap<>();
  private final Map<UUID, Incident> incidents = new TreeMap<>();

  /** All alarms, oldest first. */
  public List<Alarm> all() {
    return new ArrayList<>(alarms.values());
  }

  /** The alarms of a rule. */
  public List<Alarm> of(Rule rule) {
    return all().stream().filter(alarm -> alarm.onset().rule() == rule).toList();
  }

  Incident incident(UUID id) {
    return requireNonNull(incidents.get(id));
  }

  @Override
  public Optional<Alarm> lockUnresolved(Onset.Key key) {
    return all().stream()
        .filter(alarm -> alarm.state() != AlarmState.RESOLVED)
        .filter(alarm -> alarm.onset().key().equals(key))
        .findFirst();
  }

  @Override
  public Optional<Alarm> lock(UUID id, Reader reader) {
    return see(id, reader);
  }

  @Override
  public Optional<Alarm> see(UUID id, Reader reader) {
    return Optional.ofNullable(alarms.get(id))
        .filter(_ -> requireNonNull(readers.get(id)).include(reader));
  }

  @Override
  public List<Alarm> list(Reader reader, AlarmFilter filter, @Nullable UUID after, int limit) {
    throw new UnsupportedOperationException("no use case lists");
  }

  @Override
  public Optional<Alarm> lockDue(Instant now) {
    return all().stream()
        .filter(alarm -> alarm.dueAt() != null && !alarm.dueAt().isAfter(now))
        .min(Comparator.comparing(alarm -> requireNonNull(alarm.dueAt())));
  }

  @Override
  public void add(Alarm alarm, Readers who) {
    alarms.put(alarm.id(), alarm);
    readers.put(alarm.id(), who);
  }

  @Override
  public void update(Alarm alarm) {
    alarms.put(alarm.id(), alarm);
  }

  @Override
  public Optional<Incident> lockIncident(UUID site, Instant since) {
    return incidents.values().stream()
        .filter(it -> it.site().equals(site) && !it.openedAt().isBefore(since))
        .reduce((_, last) -> last);
  }

  @Override
  public Incident lockIncident(UUID id) {
    return incident(id);
  }

  @Override
  public void add(Incident incident) {
    incidents.put(incident.id(), incident);
  }

  @Override
  public void update(Incident incident) {
    incidents.put(incident.id(), incident);
  }
}
