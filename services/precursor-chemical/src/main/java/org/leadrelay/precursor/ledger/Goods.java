package org.leadrelay.precursor.ledger;

import java.util.Optional;
import org.leadrelay.precursor.paper.Flow;
import org.leadrelay.precursor.substance.Catalogue;
import org.leadrelay.precursor.substance.Mass;
import org.leadrelay.precursor.substance.Substance;
import org.leadrelay.precursor.substance.Weighing;

/** What moves and how much of it. */
record Goods(Substance substance, Mass mass) {

  /** Judged on the day on which it moved: before a substance was listed there was no book of it. */
  static Looked<Goods> of(Posting posting, Catalogue catalogue) {
    var day = posting.occurredAt().atZone(Flow.ZONE).toLocalDate();
    return Looked.of(catalogue.on(posting.substance(), day), Refusal.SUBSTANCE_UNKNOWN)
        .then(found -> postable(found))
        .then(found -> weighed(found, posting));
  }

  private static Looked<Substance> postable(Substance found) {
    return Looked.of(Optional.of(found).filter(Substance::postable), Refusal.SUBSTANCE_IS_GROUP);
  }

  private static Looked<Goods> weighed(Substance substance, Posting posting) {
    var weighing =
        Weighing.of(posting.quantity(), posting.unit(), substance, posting.densityGPerMl());
    return switch (weighing) {
      case Weighing.Known(var mass) -> Looked.found(new Goods(substance, mass));
      case Weighing.Malformed() -> Looked.missing(Refusal.QUANTITY_INVALID);
      case Weighing.DensityUnknown() -> Looked.missing(Refusal.DENSITY_UNKNOWN);
    };
  }
}
