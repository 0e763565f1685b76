package org.leadrelay.local.drill.handoff.cycle;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.leadrelay.local.bureau.Json;

/** A random walk through the states of one handoff; every move on it is allowed by the rules. */
final class Walk {
  private static final int LONGEST = 9;
  private static final int MOST_REDIRECTS = 2;

  /** Above any two of the drill's bureaus and none of them is the nation alone. */
  private static final String ARBITER = "000000";

  private final RandomGenerator random;
  private final List<String> bureaus;
  private final String origin;
  private final Set<String> visited = new HashSet<>();
  private final List<Step> steps = new ArrayList<>();
  private String destination;
  private boolean incomplete;
  private boolean designated;
  private int supplements;

  /** From the moment after {@code origin} has sent the handoff to {@code destination}. */
  Walk(RandomGenerator random, List<String> bureaus, String origin, String destination) {
    this.random = random;
    this.bureaus = bureaus;
    this.origin = origin;
    this.destination = destination;
    visited.add(origin);
    visited.add(destination);
  }

  /** The states in which there is something to do, and what. */
  private enum State {
    SENT,
    RECEIVED,
    ACCEPTED,
    REPORTED,
    RETURNED,
    DISPUTED,
    CONCLUDED,
    LEFT
  }

  List<Step> steps() {
    var state = State.SENT;
    while (state != State.LEFT && steps.size() < LONGEST) {
      state = random.nextInt(12) == 0 ? State.LEFT : next(state);
    }
    return steps;
  }

  private State next(State state) {
    return switch (state) {
      case SENT -> sent();
      case RECEIVED -> random.nextInt(4) == 0 ? giveBack() : accept();
      case ACCEPTED -> random.nextInt(6) == 0 && !designated ? giveBack() : report();
      case REPORTED -> random.nextInt(3) == 0 ? report() : conclude();
      case RETURNED -> returned();
      case DISPUTED -> disputed();
      case CONCLUDED -> {
        if (random.nextInt(4) == 0) {
          move(Verb.REWORK, origin, Json.object().put("text", "演练：重办。"));
          yield State.REPORTED;
        }
        move(Verb.CLOSE, origin, Json.object());
        yield State.LEFT;
      }
      case LEFT -> State.LEFT;
    };
  }

  private State sent() {
    if (random.nextBoolean()) {
      steps.add(new Step.Open(destination));
    }
    return switch (random.nextInt(10)) {
      case 0 -> {
        move(Verb.WITHDRAW, origin, Json.object().put("text", "演练：不再需要。"));
        yield State.LEFT;
      }
      case 1, 2, 3 -> {
        move(Verb.RECEIVE, destination, Json.object());
        yield State.RECEIVED;
      }
      case 4, 5 -> giveBack();
      default -> accept();
    };
  }

  private State accept() {
    move(Verb.ACCEPT, destination, Json.object().put("text", "演练：受理。"));
    return State.ACCEPTED;
  }

  private State giveBack() {
    incomplete = random.nextBoolean();
    var body = Json.object();
    if (incomplete) {
      body.put("reason", "INCOMPLETE").putArray("missing").add("演练：联系方式");
    } else {
      body.put("reason", "NOT_OUR_JURISDICTION").put("suggested", "UNKNOWN");
    }
    move(Verb.RETURN, destination, body);
    return State.RETURNED;
  }

  private State report() {
    var body = Json.object().put("text", "演练：进展。");
    body.putArray("persons").addObject().put("measure", "DETAINED").put("count", 1);
    move(Verb.FEEDBACK, destination, body);
    return State.REPORTED;
  }

  private State conclude() {
    var body = Json.object().put("outcome", "UNFOUNDED").put("text", "演练：查否。");
    move(Verb.CONCLUDE, destination, body);
    return State.CONCLUDED;
  }

  private State returned() {
    var elsewhere = unvisited();
    if (incomplete && supplements == 0) {
      supplements++;
      move(Verb.SUPPLEMENT, origin, Json.object().put("text", "演练：补充材料。"));
      return State.SENT;
    }
    if (random.nextInt(4) == 0) {
      return dispute();
    }
    if (random.nextInt(4) > 0 && visited.size() - 2 < MOST_REDIRECTS && !elsewhere.isEmpty()) {
      return redirect(elsewhere.get(random.nextInt(elsewhere.size())));
    }
    // Who gave it back is no longer concerned.
    step(Verb.WITHDRAW, origin, Json.object().put("text", "演练：撤回。"), Set.of(origin));
    return State.LEFT;
  }

  private State redirect(String to) {
    destination = to;
    supplements = 0;
    visited.add(to);
    move(Verb.REDIRECT, origin, Json.object().put("destination", to));
    return State.SENT;
  }

  private State dispute() {
    toArbiter(Verb.DISPUTE, origin, "grounds");
    return State.DISPUTED;
  }

  private State disputed() {
    var elsewhere = unvisited();
    if (elsewhere.isEmpty() || random.nextInt(6) == 0) {
      toArbiter(Verb.DISMISS, ARBITER, "grounds");
      return State.LEFT;
    }
    if (random.nextInt(6) == 0) {
      toArbiter(Verb.WITHDRAW, origin, "text");
      return State.LEFT;
    }
    destination = elsewhere.get(random.nextInt(elsewhere.size()));
    designated = true;
    visited.add(destination);
    var body = Json.object().put("destination", destination).put("grounds", "演练：指定。");
    step(Verb.DESIGNATE, ARBITER, body, Set.of(origin, destination, ARBITER));
    return State.ACCEPTED;
  }

  private List<String> unvisited() {
    return bureaus.stream().filter(bureau -> !visited.contains(bureau)).toList();
  }

  /** What is between the origin and the arbiter concerns no one else. */
  private void toArbiter(Verb verb, String by, String why) {
    step(verb, by, Json.object().put(why, "演练：争议。"), Set.of(origin, ARBITER));
  }

  private void move(Verb verb, String by, ObjectNode body) {
    step(verb, by, body, Set.of(origin, destination));
  }

  private void step(Verb verb, String by, ObjectNode body, Set<String> parties) {
    steps.add(new Step.Move(verb, by, body, parties));
  }
}
