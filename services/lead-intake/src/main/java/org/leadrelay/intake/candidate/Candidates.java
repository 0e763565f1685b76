package org.leadrelay.intake.candidate;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.leadrelay.intake.lead.Token;
import org.leadrelay.jurisdiction.Jurisdiction;

/** What was proposed. Who may read it is judged by the lead that it is. */
public interface Candidates {

  /** A candidate that did not exist, findable by these tokens. */
  void add(Candidate candidate, List<Token> tokens);

  /**
   * The first candidate of a bureau, still to be decided, that a rule found by one of these tokens
   * at this moment or later.
   */
  Optional<UUID> sameAs(Jurisdiction owner, String rule, List<Token> tokens, Instant since);

  /** A candidate was seen again; once for each source. */
  void seeAgain(UUID lead, Candidate.Sighting sighting);

  /** Those of these leads that were proposed, by lead. */
  Map<UUID, Candidate> of(Collection<UUID> leads);
}
