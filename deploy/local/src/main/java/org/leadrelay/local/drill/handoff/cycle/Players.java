package org.leadrelay.local.drill.handoff.cycle;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.leadrelay.local.bureau.Bureau;
import org.leadrelay.local.bureau.Hardships;
import org.leadrelay.local.bureau.HonestBureau;
import org.leadrelay.local.token.DemoActor;

/** The bureaus as honest clients, and what they were told. */
public final class Players {
  private final Map<DemoActor, HonestBureau> known = new ConcurrentHashMap<>();
  private final Function<DemoActor, Bureau> bureaus;
  private final Claims claims;
  private final Hardships hardships;

  /**
   * Players.
   *
   * @param bureaus gives the wire of an actor
   */
  public Players(Function<DemoActor, Bureau> bureaus, Claims claims, Hardships hardships) {
    this.bureaus = bureaus;
    this.claims = claims;
    this.hardships = hardships;
  }

  /** Plays a handoff's life to its end. */
  void play(Cycle cycle, Runnable answered) throws InterruptedException {
    var sent =
        officer(cycle.origin()).send(cycle.lead(), cycle.destination(), cycle.key()).field("id");
    var handoff = UUID.fromString(sent);
    int version = 1;
    claims.opened(handoff, cycle.origin());
    claims.add(new Claim(handoff, version, "sent", Set.of(cycle.origin(), cycle.destination())));
    answered.run();
    for (var step : cycle.steps()) {
      switch (step) {
        case Step.Open open -> officer(open.by()).open(sent);
        case Step.Move move -> {
          actor(move).act(sent, version, move.verb().path(), move.body().toString());
          version++;
          claims.add(new Claim(handoff, version, move.verb().told(), move.parties()));
        }
      }
      answered.run();
    }
  }

  private HonestBureau actor(Step.Move move) {
    return move.verb().isForLeaders()
        ? player(DemoActor.supervisor(move.by()))
        : officer(move.by());
  }

  private HonestBureau officer(String jurisdiction) {
    return player(DemoActor.officer(jurisdiction));
  }

  private HonestBureau player(DemoActor actor) {
    return known.computeIfAbsent(actor, who -> new HonestBureau(bureaus.apply(who), hardships));
  }
}
