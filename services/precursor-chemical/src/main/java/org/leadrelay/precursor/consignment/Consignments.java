package org.leadrelay.precursor.consignment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leadrelay.precursor.enterprise.Reader;
import org.leadrelay.precursor.enterprise.Readers;

/** The register of consignments. */
public interface Consignments {

  /** The consignment, whoever looks: for rules, never for answers. */
  Optional<Consignment> find(UUID id);

  /** The consignment, locked until the transaction ends. */
  Optional<Consignment> lock(UUID id);

  /**
   * One that is planned to depart before that instant and has not, locked until the transaction
   * ends; one that somebody else has locked is passed over.
   */
  Optional<Consignment> lockOverdue(Instant plannedBefore);

  /** The consignment, if that reader sees it. */
  Optional<Consignment> see(UUID id, Reader reader);

  /** What a reader sees, newest first, behind the one where the last page ended. */
  List<Consignment> list(
      Reader reader, Consignment.@Nullable State state, @Nullable UUID after, int limit);

  void add(Consignment consignment, Readers readers);

  /** A new state of one that was locked; who sees it stays. */
  void update(Consignment consignment);
}
