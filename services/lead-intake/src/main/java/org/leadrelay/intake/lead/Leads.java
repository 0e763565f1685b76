package org.leadrelay.intake.lead;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leadrelay.jurisdiction.Jurisdiction;

/**
 * The register of leads. Every read is in the sight of an officer; what the service does by itself
 * names the lead.
 */
public interface Leads {

  /** The lead as an officer sees it, locked until the transaction ends. */
  Optional<Lead> lock(UUID id, Signatory reader);

  /** The lead that an event is about, locked until the transaction ends. */
  Optional<Lead> lockForEvent(UUID id);

  /** The lead as an officer sees it. */
  Optional<Lead> see(UUID id, Signatory reader);

  /** Whether an officer sees it. */
  boolean inSight(UUID id, Signatory reader);

  /** Whether there is such a lead; for auditors, who read every chain and no content. */
  boolean exists(UUID id);

  /**
   * The lead of that natural key, if there is one. Nobody else can register it before this
   * transaction ends.
   */
  Optional<Lead> withKey(Jurisdiction owner, Provenance key);

  /** What an officer sees, behind the place where the last page ended. */
  List<Lead> list(Signatory reader, Filter filter, @Nullable Position after, int limit);

  /** What an officer sees of what he looks for, behind the place where the last page ended. */
  List<Lead> find(
      Signatory reader, Wanted wanted, Filter filter, @Nullable Position after, int limit);

  /** A lead that did not exist. */
  void add(Lead lead);

  /** A lead that has changed; its sight and its tokens follow. */
  void update(Lead before, Lead now);
}
