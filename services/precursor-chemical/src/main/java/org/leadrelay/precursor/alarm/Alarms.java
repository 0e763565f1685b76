package org.leadrelay.precursor.alarm;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leadrelay.precursor.enterprise.Reader;
import org.leadrelay.precursor.enterprise.Readers;

/** The register of alarms. Every read for somebody is in that one's sight. */
public interface Alarms {

  /**
   * The unresolved alarm under a key, locked until the transaction ends; if there is none, nobody
   * else can open one before then.
   */
  Optional<Alarm> lockUnresolved(Onset.Key key);

  /** The alarm as somebody sees it, locked until the transaction ends. */
  Optional<Alarm> lock(UUID id, Reader reader);

  /** The alarm as somebody sees it. */
  Optional<Alarm> see(UUID id, Reader reader);

  /** What somebody sees, newest first, behind the alarm where the last page ended. */
  List<Alarm> list(Reader reader, AlarmFilter filter, @Nullable UUID after, int limit);

  /** An alarm that is due to climb, locked and skipping what others have locked. */
  Optional<Alarm> lockDue(Instant now);

  /** An alarm that did not exist; who sees it stays. */
  void add(Alarm alarm, Readers readers);

  void update(Alarm alarm);

  /** The incident of this site since that moment, locked; nobody else can open one before. */
  Optional<Incident> lockIncident(UUID site, Instant since);

  /** The incident of that id, locked. */
  Incident lockIncident(UUID id);

  void add(Incident incident);

  void update(Incident incident);
}
