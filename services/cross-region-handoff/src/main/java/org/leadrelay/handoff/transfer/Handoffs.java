package org.leadrelay.handoff.transfer;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leadrelay.jurisdiction.Jurisdiction;

/**
 * The register of handoffs. Every read is in the sight of a bureau: an unscoped one has no name.
 */
public interface Handoffs {

  /** The handoff as a bureau sees it, locked until the transaction ends. */
  Optional<Handoff> lock(UUID id, Jurisdiction reader);

  /**
   * A handoff to which something happens by itself, locked until the transaction ends; one that
   * somebody else has locked is passed over.
   */
  Optional<Handoff> lockDue(Instant now);

  /**
   * The next handoff in the order of ids to which something will happen by itself, locked until the
   * transaction ends.
   *
   * @param after the one before it; null for the first
   */
  Optional<Handoff> lockWaiting(@Nullable UUID after);

  /** The handoff as a bureau sees it, with how much of it that is. */
  Optional<Seen> see(UUID id, Jurisdiction reader);

  /** Whether a bureau sees it at all. */
  boolean inSight(UUID id, Jurisdiction reader);

  /** Whether there is such a handoff; for auditors, who read every chain and no content. */
  boolean exists(UUID id);

  /** What travels with it, for those with full sight. */
  Optional<LeadPackage> packageOf(UUID id, Jurisdiction reader);

  /** What a bureau sees, newest first, behind the handoff where the last page ended. */
  List<Seen> list(Jurisdiction reader, Filter filter, @Nullable UUID after, int limit);

  /** How many of what a bureau sees. */
  Counts count(Jurisdiction reader, Filter filter);

  /**
   * The active handoff of a lead on the way between two bureaus, if there is one. Nobody else can
   * send that lead that way before this transaction ends.
   */
  Optional<UUID> activeOn(Jurisdiction origin, LeadRef lead, Jurisdiction destination);

  /** Which of these handoffs wait for their delivered receipt from this destination. */
  Set<UUID> undelivered(Collection<UUID> ids, Jurisdiction destination);

  /** A handoff that did not exist. */
  void add(Handoff handoff, LeadPackage content);

  /** A handoff that has moved; its sight follows. */
  void update(Handoff before, Handoff now);

  /** A package to which the origin added something. */
  void replacePackage(UUID id, LeadPackage content);
}
