package org.leadrelay.precursor.consignment;

import java.util.List;
import org.leadrelay.precursor.paper.PaperDefect;

/** What came of an attempt to plan a consignment or to move it on. */
public sealed interface Outcome {

  record Accepted(Consignment consignment) implements Outcome {}

  /** A paper is missing or does not do; nothing is reserved. */
  record PaperMissing(List<PaperDefect> defects) implements Outcome {
    public PaperMissing {
      defects = List.copyOf(defects);
    }
  }

  record Refused(Refusal why) implements Outcome {}

  /** Why not. The names are the problem codes that a caller sees. */
  enum Refusal {
    NOT_FOUND,
    /** There is no such site, or it is not the applicant's. */
    SITE_UNKNOWN,
    SAME_SITE,
    /** Neither a registered carrier nor one of the two sides. */
    CARRIER_UNKNOWN,
    /** It is there to be seen, but another party's to move on. */
    CONSIGNMENT_NOT_YOURS,
    CONSIGNMENT_WRONG_STATE
  }

  static Outcome refused(Refusal why) {
    return new Refused(why);
  }
}
