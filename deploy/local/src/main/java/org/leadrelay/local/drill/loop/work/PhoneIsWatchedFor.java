package org.leadrelay.local.drill.loop.work;

import java.util.UUID;
import org.leadrelay.local.bureau.Json;
import org.leadrelay.local.bureau.Lead;
import org.leadrelay.local.bureau.NewWatch;
import org.leadrelay.local.drill.load.Load.Work;
import org.leadrelay.local.drill.loop.evidence.Thing;
import org.leadrelay.local.drill.loop.evidence.Told;
import org.leadrelay.local.drill.loop.work.WatchedPhones.Watched;

/** A lead's phone is asked to be watched for, and a leading officer approves. */
record PhoneIsWatchedFor(Callers callers, Told told, WatchedPhones watched, Lead lead, UUID key)
    implements Work {

  @Override
  public int answers() {
    return 3;
  }

  @Override
  public void run(Runnable answered) throws InterruptedException {
    var registered = callers.register(lead, key).json();
    told.add(Thing.LEAD, lead.reference());
    answered.run();
    var asked = callers.officer.post(NewWatch.WATCHLIST, key + "-watch", NewWatch.body(registered));
    answered.run();
    callers.supervisor.change(
        NewWatch.WATCHLIST + "/" + asked.field("id"),
        "approve",
        Json.object(),
        entry -> entry.path("state").asText().equals("ACTIVE"));
    var id = registered.path("id").asText();
    told.add(Thing.WATCH, id);
    watched.add(new Watched(id, lead.person().mobile()));
    answered.run();
  }
}
