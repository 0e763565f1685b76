package org.leadrelay.local.drill.loop.work;

import static org.leadrelay.local.part.SuiteService.COURIER;
import static org.leadrelay.local.part.SuiteService.HANDOFF;
import static org.leadrelay.local.part.SuiteService.INTAKE;
import static org.leadrelay.local.part.SuiteService.PRECURSOR;

import java.util.function.BiFunction;
import org.leadrelay.local.bureau.Bureau;
import org.leadrelay.local.bureau.Hardships;
import org.leadrelay.local.bureau.HonestBureau;
import org.leadrelay.local.bureau.HonestCaller;
import org.leadrelay.local.bureau.Json;
import org.leadrelay.local.chemical.Premises;
import org.leadrelay.local.part.SuiteService;
import org.leadrelay.local.token.DemoActor;

/** Those who play in the loop, each with a program that is an honest client. */
public final class Callers {
  static final String SHANGHAI = "310000";
  static final String ZHEJIANG = "330000";

  /** A courier company that does not exist, and an outlet of it. */
  static final String COMPANY = "DMO";

  static final String OUTLET = "D-1";

  /** Social credit codes of enterprises in a region that does not exist. */
  static final String SELLER = "918801014FDXEJEU0F";

  static final String BUYER = "91880101B8BCH9Q54W";
  private static final String COUNTY = "880101";
  private static final String REGION = "880000";
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
    reviewer = caller(wires.apply(INTAKE, DemoActor.officer(COUNTY)), hardships);
    origin = bureau(wires.apply(HANDOFF, DemoActor.officer(SHANGHAI)), hardships);
    destination = bureau(wires.apply(HANDOFF, DemoActor.officer(ZHEJIANG)), hardships);
    destinationsSupervisor =
        bureau(wires.apply(HANDOFF, DemoActor.supervisor(ZHEJIANG)), hardships);
    courier = caller(wires.apply(COURIER, DemoActor.courier(COMPANY)), hardships);
    region = caller(wires.apply(PRECURSOR, DemoActor.officer(REGION)), hardships);
    county = caller(wires.apply(PRECURSOR, DemoActor.officer(COUNTY)), hardships);
    seller = caller(wires.apply(PRECURSOR, DemoActor.enterprise(SELLER)), hardships);
    buyer = caller(wires.apply(PRECURSOR, DemoActor.enterprise(BUYER)), hardships);
  }

  /** Registers what must be known before anything else can be done. */
  public void register() throws InterruptedException {
    var outlet =
        Json.object().put("name", "演示营业部").put("region", COUNTY).put("address", "演示大道 1 号");
    courier.put("/api/v1/outlets/" + OUTLET, JSON, outlet.toString());
    enterprise(SELLER, "TRADER");
    enterprise(BUYER, "USER");
  }

  /** Registers a new warehouse; its id. */
  String warehouse(String enterprise, String key) throws InterruptedException {
    return region
        .post(Premises.ENTERPRISES + enterprise + "/sites", key, Premises.warehouse(COUNTY))
        .field("id");
  }

  private void enterprise(String code, String kind) throws InterruptedException {
    region.put(Premises.ENTERPRISES + code, JSON, Premises.enterprise(kind, COUNTY).toString());
  }

  private static HonestCaller caller(Bureau wire, Hardships hardships) {
    return new HonestCaller(wire, hardships);
  }

  private static HonestBureau bureau(Bureau wire, Hardships hardships) {
    return new HonestBureau(wire, hardships);
  }
}
