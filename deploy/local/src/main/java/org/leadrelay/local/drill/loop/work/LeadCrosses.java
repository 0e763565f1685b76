package org.leadrelay.local.drill.loop.work;

import static org.leadrelay.local.drill.loop.work.Callers.SHANGHAI;
import static org.leadrelay.local.drill.loop.work.Callers.ZHEJIANG;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import java.util.UUID;
import org.leadrelay.local.bureau.Answer;
import org.leadrelay.local.bureau.HonestBureau;
import org.leadrelay.local.bureau.Json;
import org.leadrelay.local.bureau.Lead;
import org.leadrelay.local.bureau.NewLead;
import org.leadrelay.local.drill.handoff.cycle.Claim;
import org.leadrelay.local.drill.handoff.cycle.Claims;
import org.leadrelay.local.drill.handoff.cycle.Verb;
import org.leadrelay.local.drill.load.Load.Work;
import org.leadrelay.local.drill.loop.evidence.Thing;
import org.leadrelay.local.drill.loop.evidence.Told;

/**
 * A lead is registered, handed on by event, worked on, and ended by the news of the handoff's end.
 */
record LeadCrosses(Callers callers, Told told, Claims handoffs, Lead lead, UUID key)
    implements Work {
  private static final Set<String> PARTIES = Set.of(SHANGHAI, ZHEJIANG);

  @Override
  public int answers() {
    return 7;
  }

  @Override
  public void run(Runnable answered) throws InterruptedException {
    var registered = callers.register(lead, key);
    told.add(Thing.LEAD, lead.reference());
    answered.run();
    var id = registered.field("id");
    var path = NewLead.LEADS + "/" + id;
    callers.officer.post(path + "/handoffs", key + "-handoff", NewLead.handingOn(ZHEJIANG));
    answered.run();
    var sent =
        handoff(
            callers.officer.await(
                "the handoff of lead " + id, path, answer -> !handoff(answer).isEmpty()));
    told.add(Thing.HANDOFF_OF_LEAD, id);
    var handoff = UUID.fromString(sent);
    handoffs.opened(handoff, SHANGHAI);
    handoffs.add(new Claim(handoff, 1, "sent", PARTIES));
    answered.run();
    act(callers.destination, handoff, 1, Verb.ACCEPT, Json.object());
    answered.run();
    var unfounded = Json.object().put("outcome", "UNFOUNDED").put("text", "演练：查否。");
    act(callers.destinationsSupervisor, handoff, 2, Verb.CONCLUDE, unfounded);
    answered.run();
    act(callers.origin, handoff, 3, Verb.CLOSE, Json.object());
    answered.run();
    callers.officer.await(
        "the end of lead " + id, path, answer -> answer.field("status").equals("CLOSED"));
    told.add(Thing.CLOSED_LEAD, id);
    answered.run();
  }

  private void act(HonestBureau by, UUID handoff, int version, Verb verb, ObjectNode body)
      throws InterruptedException {
    by.act(handoff.toString(), version, verb.path(), body.toString());
    handoffs.add(new Claim(handoff, version + 1, verb.told(), PARTIES));
  }

  private static String handoff(Answer lead) {
    return lead.json().at("/handoffs/0/handoff").asText("");
  }
}
