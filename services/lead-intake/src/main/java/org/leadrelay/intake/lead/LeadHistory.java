package org.leadrelay.intake.lead;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What leads said before, and what happened to them. Who may read it is judged by the lead. */
public interface LeadHistory {

  /** Keeps what a lead says from its current version on. */
  void keep(UUID lead, Version version);

  /** All that is kept of a lead, oldest first. */
  List<Version> versions(UUID lead);

  /** What a lead said from that version on. */
  Optional<Version> version(UUID lead, int number);

  /** Adds to a lead's timeline. The caller holds the lead's lock. */
  void tell(UUID lead, TimelineEntry entry);

  /** The numbered entries of a timeline behind a number, oldest first. */
  List<Numbered> timeline(UUID lead, long after, int limit);

  /** The newest entries of a timeline, oldest first. */
  List<Numbered> latest(UUID lead, int limit);

  /** An entry with its number: from 1, without gaps. */
  record Numbered(long number, TimelineEntry entry) {}
}
