package org.leadrelay.local.drill.loop.work;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;
import org.leadrelay.local.bureau.HonestCaller;
import org.leadrelay.local.bureau.Json;
import org.leadrelay.local.chemical.Consignment;
import org.leadrelay.local.chemical.Premises;
import org.leadrelay.local.drill.load.Load.Work;
import org.leadrelay.local.drill.loop.evidence.Thing;
import org.leadrelay.local.drill.loop.evidence.Told;

/**
 * Half a ton leaves, 25 kg less come: there is an alarm, and an officer suspects a diversion.
 *
 * @param name by which the postings are known
 */
record DeliveryIsShort(Callers callers, Told told, String name, UUID key) implements Work {
  private static final String ALARMS = "/api/v1/alarms";

  @Override
  public int answers() {
    return 8;
  }

  @Override
  public void run(Runnable answered) throws InterruptedException {
    var origin = site(Premises.SELLER, "origin", answered);
    var destination = site(Premises.BUYER, "destination", answered);
    var goods = new Consignment(key.toString(), origin, destination);
    post(callers.seller, goods.produced(name + "-produced", "500"), answered);
    post(callers.seller, goods.sent(name + "-sent", "500"), answered);
    post(callers.buyer, goods.received(name + "-received", "475"), answered);
    var alarm =
        callers
            .county
            .await(
                "the alarm of " + name,
                ALARMS + "?rule=QUANTITY_MISMATCH&site=" + origin,
                found -> !found.json().path("items").isEmpty())
            .json()
            .at("/items/0/id")
            .asText();
    told.add(Thing.MISMATCH_ALARM, alarm);
    answered.run();
    resolve(alarm, answered);
    told.add(Thing.SUSPECTED_INCIDENT, alarm);
  }

  private String site(String enterprise, String side, Runnable answered)
      throws InterruptedException {
    var site = callers.warehouse(enterprise, key + "-" + side);
    told.add(Thing.SITE, site);
    answered.run();
    return site;
  }

  private void post(HonestCaller enterprise, ObjectNode movement, Runnable answered)
      throws InterruptedException {
    enterprise.post(Consignment.MOVEMENTS, movement);
    told.add(Thing.POSTING, movement.path("clientRef").asText());
    answered.run();
  }

  private void resolve(String alarm, Runnable answered) throws InterruptedException {
    var path = ALARMS + "/" + alarm;
    callers.county.change(
        path, "acknowledge", Json.object(), seen -> !seen.path("state").asText().equals("OPEN"));
    answered.run();
    var suspected = Json.object().put("cause", "DIVERSION_SUSPECTED").put("note", "演练：承运人无法说明");
    callers.county.change(
        path, "resolve", suspected, seen -> seen.path("state").asText().equals("RESOLVED"));
    answered.run();
  }
}
