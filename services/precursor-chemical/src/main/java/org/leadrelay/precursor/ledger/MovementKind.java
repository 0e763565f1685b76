package org.leadrelay.precursor.ledger;

import static org.leadrelay.precursor.ledger.AccountKind.IN_TRANSIT;
import static org.leadrelay.precursor.ledger.AccountKind.LOSS;
import static org.leadrelay.precursor.ledger.AccountKind.OUTSIDE;
import static org.leadrelay.precursor.ledger.AccountKind.SITE;

import java.util.Optional;

/** What a movement is, as the kinds of its two accounts tell it. */
public enum MovementKind {
  PRODUCE,
  CONSUME,
  DESTROY,
  IMPORT,
  EXPORT,
  LOSE,
  DISPATCH,
  RECEIVE,
  /** Back from the road to the site that sent it. */
  RETURN,
  /** Between two sites of one enterprise. */
  MOVE,
  ADJUST;

  /** The kind of a movement that somebody may post; a RETURN reads as a RECEIVE here. */
  static Optional<MovementKind> between(AccountKind from, AccountKind to) {
    if (to == SITE) {
      return Optional.ofNullable(
          switch (from) {
            case PRODUCTION -> PRODUCE;
            case IMPORT -> IMPORT;
            case IN_TRANSIT, OUTSIDE -> RECEIVE;
            case SITE -> MOVE;
            case ADJUSTMENT -> ADJUST;
            case CONSUMPTION, DESTRUCTION, EXPORT, LOSS -> null;
          });
    }
    if (from == SITE) {
      return Optional.ofNullable(
          switch (to) {
            case CONSUMPTION -> CONSUME;
            case DESTRUCTION -> DESTROY;
            case EXPORT -> EXPORT;
            case LOSS -> LOSE;
            case IN_TRANSIT, OUTSIDE -> DISPATCH;
            case ADJUSTMENT -> ADJUST;
            case SITE, PRODUCTION, IMPORT -> null;
          });
    }
    return from == IN_TRANSIT && to == LOSS ? Optional.of(LOSE) : Optional.empty();
  }
}
