package org.leadrelay.precursor.ledger;

import static org.leadrelay.precursor.enterprise.Cast.BUYER;
import static org.leadrelay.precursor.enterprise.Cast.SELLER;
import static org.leadrelay.precursor.enterprise.Cast.TREE;
import static org.leadrelay.precursor.enterprise.Cast.bureau;
import static org.leadrelay.precursor.enterprise.Cast.particulars;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.leadrelay.precursor.alarm.AlarmLedger;
import org.leadrelay.precursor.alarm.Alarms;
import org.leadrelay.precursor.alarm.Chronicle;
import org.leadrelay.precursor.alarm.ClearAlarm;
import org.leadrelay.precursor.alarm.RaiseAlarm;
import org.leadrelay.precursor.consignment.InMemoryConsignments;
import org.leadrelay.precursor.enterprise.Books;
import org.leadrelay.precursor.enterprise.Cast;
import org.leadrelay.precursor.enterprise.Enterprise.Kind;
import org.leadrelay.precursor.enterprise.InMemoryRegister;
import org.leadrelay.precursor.enterprise.Reader;
import org.leadrelay.precursor.enterprise.Readers;
import org.leadrelay.precursor.enterprise.RegisterEnterprise;
import org.leadrelay.precursor.enterprise.RegisterLedger;
import org.leadrelay.precursor.enterprise.Site;
import org.leadrelay.precursor.matching.Discord;
import org.leadrelay.precursor.matching.EndWindow;
import org.leadrelay.precursor.matching.MatchShipments;
import org.leadrelay.precursor.matching.Settlements;
import org.leadrelay.precursor.matching.Shipments;
import org.leadrelay.precursor.paper.Deals;
import org.leadrelay.precursor.substance.Catalogue;
import org.leadrelay.testkit.StandingClock;

/** The whole of the book over any registers: a seller with two sites, and a buyer. */
public final class Works {

  public static final Instant START = Instant.parse("2026-11-23T04:00:00Z");
  public static final Site ORIGIN = Cast.siteOf(SELLER, "880101", false);
  public static final Site ANNEX = Cast.siteOf(SELLER, "880102", false);
  public static final Site DESTINATION = Cast.siteOf(BUYER, "880201", false);

  private static final Catalogue CATALOGUE = Deals.CATALOGUE;

  public final StandingClock clock = new StandingClock(START);
  public final Chronicle chronicle = new Chronicle();
  public final ProgrammedPapers papers = new ProgrammedPapers();
  public final RecordedTravel travel = new RecordedTravel();
  public final InMemoryConsignments consignments = new InMemoryConsignments();
  public final PostMovements posting;
  public final ReverseMovement reversing;
  public final MatchShipments matching;
  public final EndWindow windows;

  public Works(Ledger ledger, Transits transits, Shipments shipments, Alarms alarms) {
    var register = registered();
    var sites = register.sites();
    var alarmed = new AlarmLedger(alarms, chronicle, chronicle, TREE);
    var raising = new RaiseAlarm(alarms, alarmed, clock);
    var clearing = new ClearAlarm(alarms, alarmed, clock);
    var book = new MovementLedger(ledger, sites, register.enterprises(), transits, chronicle, TREE);
    var settlements = new Settlements(shipments, new Settling(ledger, book, clock));
    matching =
        new MatchShipments(shipments, settlements, new Discord(raising, clearing, sites), clock);
    windows = new EndWindow(shipments, matching, clock);
    var road = new Road(transits, consignments, sites, new Partners(sites, register.enterprises()));
    var drafting = new Drafting(CATALOGUE, sites, road);
    var writing =
        new Writing(
            book,
            new PaperTrail(papers),
            new Suspicions(raising, clearing, ledger, sites),
            matching,
            transits,
            consignments,
            travel,
            sites,
            clock);
    var adjustments = new Adjustments(ledger);
    posting = new PostMovements(drafting, ledger, adjustments, writing, clock);
    var redrafting = new Redrafting(CATALOGUE, sites, transits, road);
    reversing = new ReverseMovement(drafting, redrafting, ledger, adjustments, writing, clock);
  }

  public Decision post(Reader who, Posting said) {
    return posting.post(who, List.of(said)).getFirst();
  }

  /** Posts what must be written. */
  public Decision.Posted posted(Reader who, Posting said) {
    return (Decision.Posted) post(who, said);
  }

  private static InMemoryRegister registered() {
    var register = new InMemoryRegister();
    var rows =
        new RegisterLedger(
            register.enterprises(), register.sites(), TREE, new Books(), Clock.systemUTC());
    var registering = new RegisterEnterprise(register.enterprises(), rows, TREE);
    registering.register(bureau("880000"), SELLER, _ -> {}, particulars("880101", Kind.TRADER));
    registering.register(bureau("880000"), BUYER, _ -> {}, particulars("880201", Kind.USER));
    for (var site : List.of(ORIGIN, ANNEX, DESTINATION)) {
      register.sites().put(site, Readers.in(TREE).enterprise(site.enterprise()).at(site.place()));
    }
    return register;
  }
}
