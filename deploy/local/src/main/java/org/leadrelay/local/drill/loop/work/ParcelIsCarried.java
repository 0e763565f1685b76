package org.leadrelay.local.drill.loop.work;

import org.leadrelay.local.bureau.Metric;
import org.leadrelay.local.bureau.UnexpectedAnswer;
import org.leadrelay.local.drill.load.Load.Work;
import org.leadrelay.local.drill.loop.evidence.Thing;
import org.leadrelay.local.drill.loop.evidence.Told;
import org.leadrelay.local.drill.loop.work.WatchedPhones.Watched;

/**
 * A courier uploads a batch, and the sender of one parcel is watched for.
 *
 * @param entries so many entries of the watchlist must have come to the courier's service before
 */
record ParcelIsCarried(Callers callers, Told told, Watched watched, int entries, Parcels parcels)
    implements Work {
  private static final String ENTRIES = "leadrelay_watch_entries";

  @Override
  public int answers() {
    return 2;
  }

  @Override
  public void run(Runnable answered) throws InterruptedException {
    callers.courier.await(
        entries + " entries of the watchlist",
        Metric.METRICS,
        metrics -> Metric.values(metrics, ENTRIES).anyMatch(value -> value >= entries));
    answered.run();
    var batch =
        callers
            .courier
            .put("/api/v1/batches/" + parcels.batch(), "application/x-ndjson", parcels.rows())
            .json();
    UnexpectedAnswer.unless(
        batch.path("accepted").asInt() == parcels.numbers().size(),
        "Not every row was accepted: " + batch);
    parcels.numbers().forEach(number -> told.add(Thing.WAYBILL, number));
    told.add(Thing.ALERT, watched.lead());
    answered.run();
  }
}
