package org.leadrelay.local.drill;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Map;
import org.leadrelay.local.Stack;
import org.leadrelay.local.broker.RelayProgress;
import org.leadrelay.local.bureau.Bureau;
import org.leadrelay.local.bureau.Hardships;
import org.leadrelay.local.bureau.Replicas;
import org.leadrelay.local.drill.victim.KilledPart;
import org.leadrelay.local.drill.victim.PausedLeader;
import org.leadrelay.local.drill.victim.ServicePair;
import org.leadrelay.local.drill.victim.Wheel;
import org.leadrelay.local.part.Databases;
import org.leadrelay.local.part.KeycloakPart;
import org.leadrelay.local.part.Secrets;
import org.leadrelay.local.part.ServiceRun;
import org.leadrelay.local.part.Site;
import org.leadrelay.local.part.SuiteService;
import org.leadrelay.local.token.Bearer;
import org.leadrelay.local.token.DemoActor;
import org.leadrelay.local.token.Realm;
import org.leadrelay.local.token.TokenDesk;

/** All services over a running backbone, the wires to them, and whom an accident may befall. */
public final class Fleet implements AutoCloseable {
  /** Longer than a healthy service takes on a busy machine; a halted one never answers. */
  private static final Duration REQUEST = Duration.ofSeconds(5);

  /** Rounds are short; a killed leader's lease must not outlast them. */
  private static final ServiceRun RUN =
      ServiceRun.small().with("LEADRELAY_EVENTS_RELAY_LEASE", "PT3S");

  private final Map<SuiteService, ServicePair> pairs = new EnumMap<>(SuiteService.class);
  private final Hardships hardships = new Hardships();
  private final Site site;
  private final TokenDesk tokens;
  private final PausedLeader paused;
  private final Wheel wheel;

  private Fleet(Stack stack) {
    site = stack.site();
    tokens = new TokenDesk(new Realm(KeycloakPart.issuer(site.ports()), Secrets.of(site.folder())));
    for (var service : SuiteService.values()) {
      pairs.put(service, ServicePair.of(service, site, RUN));
    }
    var handoff = SuiteService.HANDOFF;
    var relay = new RelayProgress(Databases.ownerUrl(handoff, site.ports()));
    paused = new PausedLeader(pair(handoff), relay::leader);
    var slots = new ArrayList<Wheel.Slot>();
    pairs.forEach((service, pair) ->
        slots.add(
            new Wheel.Slot(
                new KilledPart(service.folder(), pair::serving), service == handoff ? 5 : 4)));
    slots.add(new Wheel.Slot(new KilledPart("database", () -> stack.part("PostgreSQL")), 4));
    slots.add(new Wheel.Slot(new KilledPart("broker", () -> stack.part("Kafka")), 4));
    slots.add(new Wheel.Slot(paused, 3));
    wheel = new Wheel(slots);
  }

  /** Starts one replica of each service, one after the other. */
  static Fleet over(Stack stack) {
    var fleet = new Fleet(stack);
    try {
      fleet.pairs.values().forEach(pair -> pair.serving().start());
      return fleet;
    } catch (RuntimeException e) {
      fleet.close();
      throw e;
    }
  }

  public Site site() {
    return site;
  }

  /** What all clients had to bear. */
  public Hardships hardships() {
    return hardships;
  }

  /** The wire of an actor to a service, wherever that runs. */
  public Bureau wire(SuiteService service, DemoActor actor) {
    return new Bureau(new Replicas(pair(service).addresses()), new Bearer(tokens, actor), REQUEST);
  }

  Wheel wheel() {
    return wheel;
  }

  /** A line for the summary. */
  String note() {
    return paused.note();
  }

  @Override
  public void close() {
    pairs.values().forEach(ServicePair::kill);
  }

  private ServicePair pair(SuiteService service) {
    var pair = pairs.get(service);
    if (pair == null) {
      throw new IllegalArgumentException("No replicas of " + service.folder());
    }
    return pair;
  }
}
