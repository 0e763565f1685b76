package org.leadrelay.intake.watchlist;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leadrelay.intake.lead.Signatory;
import org.leadrelay.intake.lead.Token;

/** The register of the watchlist. Whoever sees a lead sees what is watched for of it. */
public interface Watches {

  /** The entry as an officer sees it. */
  Optional<Watch> see(UUID id, Signatory reader);

  /** What an officer sees, newest first, behind the entry where the last page ended. */
  List<Watch> list(
      Signatory reader,
      @Nullable WatchState state,
      @Nullable UUID lead,
      @Nullable UUID after,
      int limit);

  /** The entry, locked until the transaction ends; the lead's lock is held. */
  Optional<Watch> lock(UUID id);

  /** Entries of a lead that are not over, locked; the lead's lock is held. */
  List<Watch> openOf(UUID lead);

  /** Entries that are not over and should have ended at this moment or before. */
  List<Watch> due(Instant moment, int limit);

  /** Whether so many leads name it that it tells nothing. */
  boolean isHub(List<Token> tokens);

  /** An entry that did not exist. */
  void add(Watch watch);

  /** An entry that has changed. */
  void update(Watch watch);

  /** All active entries of a token. */
  List<Watch> active(Token token);

  /** The number of the next event of a token; nobody else tells of it before this one ends. */
  long nextOf(Token token);
}
