package org.leadrelay.local.drill.loop.work;

import static org.leadrelay.local.part.SuiteService.COURIER;
import static org.leadrelay.local.part.SuiteService.HANDOFF;
import static org.leadrelay.local.part.SuiteService.INTAKE;
import static org.leadrelay.local.part.SuiteService.PRECURSOR;

import java.util.UUID;
import java.util.function.BiFunction;
import org.leadrelay.local.bureau.Answer;
import org.leadrelay.local.bureau.Bureau;
import org.leadrelay.local.bureau.Hardships;
import org.leadrelay.local.bureau.HonestBureau;
import org.leadrelay.local.bureau.HonestCaller;
import org.leadrelay.local.bureau.Lead;
import org.leadrelay.local.bureau.NewLead;
import org.leadrelay.local.chemical.Premises;
import org.leadrelay.local.courier.SyntheticOutlet;
import org.leadrelay.local.part.SuiteService;
import org.leadrelay.local.token.DemoActor;

/** Those who play in the loop, each with a program that is an honest client. */
public final class Callers {
  static final String SHANGHAI = "310000";
  static final String ZHEJIANG = "330000";

  private static final String JSON = "application/json";

  final HonestCaller officer;
  final HonestCaller supervisor;
  final HonestCaller reviewer;
  final HonestBureau origin;
  final HonestBureau destination;
  final HonestBureau destinationsSupervisor;
  final HonestCaller courier;
  final HonestCaller region;
  final HonestCaller county;
  final HonestCaller seller;
  final HonestCaller buyer;

  /**
   * Callers.
   *
   * @param wires gives the wire of an actor to a service
   */
  public Callers(BiFunction<SuiteService, DemoActor, Bureau> wires, Hardships hardships) {
    officer = caller(wires.apply(INTAKE, DemoActor.officer(SHANGHAI)), hardships);
    supervisor = caller(wires.apply(INTAKE, DemoActor.supervisor(SHANGHAI)), hardships);
    reviewer = caller(wires.apply(INTAKE, DemoActor.officer(Premises.COUNTY)), hardships);
    origin = bureau(wires.apply(HANDOFF, DemoActor.officer(SHANGHAI)), hardships);
    destination = bureau(wires.apply(HANDOFF, DemoActor.officer(ZHEJIANG)), hardships);
    destinationsSupervisor =
        bureau(wires.apply(HANDOFF, DemoActor.supervisor(ZHEJIANG)), hardships);
    courier = caller(wires.apply(COURIER, DemoActor.courier(SyntheticOutlet.COURIER)), hardships);
    region = caller(wires.apply(PRECURSOR, DemoActor.officer(Premises.REGION)), hardships);
    county = caller(wires.apply(PRECURSOR, DemoActor.officer(Premises.COUNTY)), hardships);
    seller = caller(wires.apply(PRECURSOR, DemoActor.enterprise(Premises.SELLER)), hardships);
    buyer = caller(wires.apply(PRECURSOR, DemoActor.enterprise(Premises.BUYER)), hardships);
  }

  /** Registers what must be known before anything else can be done. */
  public void register() throws InterruptedException {
    courier.put(SyntheticOutlet.PATH, JSON, SyntheticOutlet.JSON);
    enterprise(Premises.SELLER, "TRADER");
    enterprise(Premises.BUYER, "USER");
  }

  /** Shanghai registers a lead about somebody. */
  Answer register(Lead lead, UUID key) throws InterruptedException {
    var text = NewLead.narrative(lead.person());
    return officer.post(NewLead.LEADS, key + "-lead", NewLead.body(lead.reference(), text));
  }

  /** Registers a new warehouse; its id. */
  String warehouse(String enterprise, String key) throws InterruptedException {
    return region
        .post(Premises.ENTERPRISES + enterprise + "/sites", key, Premises.warehouse())
        .field("id");
  }

  private void enterprise(String code, String kind) throws InterruptedException {
    region.put(Premises.ENTERPRISES + code, JSON, Premises.enterprise(kind).toString());
  }

  private static HonestCaller caller(Bureau wire, Hardships hardships) {
    return new HonestCaller(wire, hardships);
  }

  private static HonestBureau bureau(Bureau wire, Hardships hardships) {
    return new HonestBureau(wire, hardships);
  }
}
