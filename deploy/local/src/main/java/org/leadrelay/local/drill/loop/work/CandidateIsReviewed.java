package org.leadrelay.local.drill.loop.work;

import org.leadrelay.local.bureau.Review;
import org.leadrelay.local.drill.load.Load.Work;
import org.leadrelay.local.drill.loop.evidence.Thing;
import org.leadrelay.local.drill.loop.evidence.Told;

/**
 * An officer confirms a candidate, if there is one.
 *
 * @param parcel whether it is of a parcel, or of a short delivery
 */
record CandidateIsReviewed(Callers callers, Told told, boolean parcel) implements Work {

  @Override
  public int answers() {
    return 1;
  }

  @Override
  public void run(Runnable answered) throws InterruptedException {
    var officer = parcel ? callers.officer : callers.reviewer;
    var candidates = officer.get(Review.CANDIDATES + "?limit=1").json().path("items");
    if (!candidates.isEmpty()) {
      var lead = candidates.at("/0/lead/id").asText();
      officer.change(
          Review.CANDIDATES + "/" + lead,
          "confirm",
          Review.confirmation(parcel ? "COURIER_CONCEALMENT" : "PRECURSOR_DIVERSION"),
          candidate -> !candidate.at("/lead/status").asText().equals("CANDIDATE"));
      told.add(Thing.CONFIRMED_CANDIDATE, lead);
    }
    answered.run();
  }
}
