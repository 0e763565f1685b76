package org.leadrelay.precursor.paper;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leadrelay.precursor.enterprise.Reader;
import org.leadrelay.precursor.enterprise.Readers;

/** The register of papers and of their uses. */
public interface PaperRegister {

  /** The papers of those ids that exist, in the order of the ids given. */
  List<Paper> find(Collection<UUID> ids);

  /**
   * Locks the papers of those ids until the transaction ends, always in one order, so that two that
   * want the same papers never wait for each other.
   */
  void lock(Collection<UUID> ids);

  /** The paper, if that reader sees it. */
  Optional<Balance> see(UUID id, Reader reader);

  /** What a reader sees, newest first, behind the one where the last page ended. */
  List<Balance> list(Reader reader, @Nullable String holder, @Nullable UUID after, int limit);

  /** Papers of a holder for a substance, latest validity first. */
  List<Paper> of(String holder, String substance, Set<PaperKind> kinds);

  /**
   * The paper that has this number already and is no mere claim. Nobody else can give that number
   * before this transaction ends.
   */
  Optional<UUID> numbered(PaperKind kind, Issuer issuer, String number);

  void add(Paper paper, Readers readers);

  /** A new standing of a paper that was locked. */
  void update(Paper paper);

  /**
   * How far a paper is used, as a flow sees it. A posting without a plan goes on with the use that
   * the other side began without one.
   */
  Tally tally(Paper paper, Flow flow);

  /** The uses counted under a key, of whatever paper. */
  List<Use> usesUnder(UUID key);

  /** A new use, or a new state of one. */
  void put(Use use);
}
