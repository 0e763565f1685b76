package org.leadrelay.precursor.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leadrelay.precursor.enterprise.Reader;

/** Who may set a stock right: it is opened once; from then on a supervisor, by a stocktake. */
@ApplicationScoped
public class Adjustments {

  private final Ledger ledger;

  public Adjustments(Ledger ledger) {
    this.ledger = ledger;
  }

  /**
   * Why a draft may not be posted.
   *
   * @param instead the movement that it corrects, if it corrects one
   */
  Optional<Refusal> forbids(Reader who, Draft draft, @Nullable Movement instead) {
    if (draft.kind() != MovementKind.ADJUST || opens(draft, instead)) {
      return Optional.empty();
    }
    if (!(who instanceof Reader.OfBureau officer && officer.supervisor())) {
      return Optional.of(Refusal.ALREADY_OPENED);
    }
    if (draft.posting().stocktake() == null) {
      return Optional.of(Refusal.STOCKTAKE_REQUIRED);
    }
    return Optional.of(Refusal.REASON_REQUIRED).filter(_ -> draft.posting().reason() == null);
  }

  private boolean opens(Draft draft, @Nullable Movement instead) {
    if (draft.toSite() == null) {
      return false;
    }
    var mendsOpening =
        instead != null
            && instead.kind() == MovementKind.ADJUST
            && instead.posting().stocktake() == null
            && instead.to().equals(draft.to());
    return mendsOpening || !ledger.adjusted(draft.to());
  }
}
