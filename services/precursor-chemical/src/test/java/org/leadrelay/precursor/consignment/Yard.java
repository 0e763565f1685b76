package org.leadrelay.precursor.consignment;

import static org.leadrelay.precursor.enterprise.Cast.BUYER;
import static org.leadrelay.precursor.enterprise.Cast.CARRIER;
import static org.leadrelay.precursor.enterprise.Cast.SELLER;
import static org.leadrelay.precursor.enterprise.Cast.TREE;
import static org.leadrelay.precursor.enterprise.Cast.bureau;
import static org.leadrelay.precursor.enterprise.Cast.enterprise;
import static org.leadrelay.precursor.enterprise.Cast.particulars;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.leadrelay.precursor.enterprise.Books;
import org.leadrelay.precursor.enterprise.Cast;
import org.leadrelay.precursor.enterprise.Enterprise.Kind;
import org.leadrelay.precursor.enterprise.Entry;
import org.leadrelay.precursor.enterprise.InMemoryRegister;
import org.leadrelay.precursor.enterprise.KeepSites;
import org.leadrelay.precursor.enterprise.RegisterEnterprise;
import org.leadrelay.precursor.enterprise.RegisterLedger;
import org.leadrelay.precursor.enterprise.Site;
import org.leadrelay.precursor.paper.CheckPapers;
import org.leadrelay.precursor.paper.Deals;
import org.leadrelay.precursor.paper.InMemoryPapers;
import org.leadrelay.precursor.paper.Paper;
import org.leadrelay.precursor.paper.PaperKind;
import org.leadrelay.precursor.substance.Mass;

/** The use cases of consignments over registers in memory: a seller, a buyer, a carrier. */
final class Yard {

  static final Instant DEPARTURE = Deals.NOON.plus(Duration.ofHours(2));

  final InMemoryRegister register = new InMemoryRegister();
  final InMemoryPapers papers = new InMemoryPapers();
  final InMemoryConsignments consignments = new InMemoryConsignments();
  final Books books = new Books();
  final CheckPapers checking = new CheckPapers(papers, TREE);
  final UUID origin;
  final UUID annex;
  final UUID destination;
  final Paper purchase =
      papers.add(Deals.limited(Deals.paper(PaperKind.PURCHASE_FILING, BUYER, "II-2"), 1, null));
  final Paper transport = papers.add(Deals.paper(PaperKind.TRANSPORT_PERMIT, SELLER, "II-2"));

  Yard() {
    papers.add(Deals.paper(PaperKind.SALE_FILING, SELLER, "II-2"));
    var rows =
        new RegisterLedger(
            register.enterprises(), register.sites(), TREE, new Books(), clock(Deals.NOON));
    var registering = new RegisterEnterprise(register.enterprises(), rows, TREE);
    var region = bureau("880000");
    registering.register(region, SELLER, _ -> {}, particulars("880101", Kind.TRADER));
    registering.register(region, BUYER, _ -> {}, particulars("880201", Kind.USER));
    registering.register(region, CARRIER, _ -> {}, particulars("880281", Kind.CARRIER));
    var keeping = new KeepSites(register.enterprises(), register.sites(), rows, TREE);
    origin = open(keeping, SELLER, "880101");
    annex = open(keeping, SELLER, "880102");
    destination = open(keeping, BUYER, "880201");
  }

  Outcome apply(String applicant, UUID from, UUID to, String carrier, Paper... cited) {
    var journey =
        new Journey(
            new Journey.Carrier(carrier, "演示物流有限公司"),
            new Journey.Crew("测A00001", "测试乙", "15412348001"),
            DEPARTURE,
            DEPARTURE.plus(Duration.ofHours(6)),
            List.of(),
            5);
    return new ApplyToMove(
            register.sites(), register.enterprises(), checking, ledger(), clock(Deals.NOON))
        .apply(
            enterprise(applicant),
            new Application(
                null,
                from,
                to,
                Deals.substance("II-2"),
                Mass.kilograms(10),
                Arrays.stream(cited).map(Paper::id).toList(),
                journey));
  }

  Consignment planned() {
    return ((Outcome.Accepted) apply(SELLER, origin, destination, CARRIER, purchase, transport))
        .consignment();
  }

  MoveOn moving() {
    return new MoveOn(consignments, register.sites(), checking, ledger());
  }

  Travel travel() {
    return new FollowPostings(consignments, ledger(), clock(Deals.NOON));
  }

  LapseReservations lapsing(Instant now) {
    return new LapseReservations(consignments, checking, ledger(), clock(now));
  }

  ShowCrew crews() {
    return new ShowCrew(consignments, ledger());
  }

  long used(Paper paper) {
    return papers.balance(paper.id()).used();
  }

  private ConsignmentLedger ledger() {
    return new ConsignmentLedger(consignments, register.sites(), TREE, books, clock(Deals.NOON));
  }

  private static UUID open(KeepSites keeping, String uscc, String place) {
    return keeping.open(bureau("880000"), uscc, Cast.site(place))
            instanceof Entry.Written<Site>(var site, var _)
        ? site.id()
        : new UUID(0, 0);
  }

  private static Clock clock(Instant now) {
    return Clock.fixed(now, ZoneOffset.UTC);
  }
}
