package org.leadrelay.precursor.ledger;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leadrelay.precursor.consignment.Consignment;
import org.leadrelay.precursor.consignment.Consignments;
import org.leadrelay.precursor.enterprise.Reader;
import org.leadrelay.precursor.enterprise.Site;
import org.leadrelay.precursor.enterprise.Sites;
import org.leadrelay.precursor.paper.Party;
import org.leadrelay.precursor.paper.Party.OffRegister;
import org.leadrelay.precursor.paper.Party.Person;

/** Movements to and from the road, and to partners outside the register. */
@ApplicationScoped
public class Road {

  private final Transits transits;
  private final Consignments consignments;
  private final Sites sites;
  private final Partners partners;

  public Road(Transits transits, Consignments consignments, Sites sites, Partners partners) {
    this.transits = transits;
    this.consignments = consignments;
    this.sites = sites;
    this.partners = partners;
  }

  /** A partner outside the register. */
  Looked<Party> outside(Posting posting) {
    var said = posting.partner();
    if (said == null) {
      return Looked.missing(Refusal.PARTNER_REQUIRED);
    }
    if (said.person() != null) {
      return Looked.found(new Person());
    }
    return partners.find(said).isPresent()
        ? Looked.missing(Refusal.PARTNER_REGISTERED)
        : Looked.found(new OffRegister(said.enterprise()));
  }

  Looked<Draft> dispatch(Posting posting, Goods goods, Site site) {
    var known = known(posting.to().consignment());
    var transit =
        known.isPresent()
            ? Looked.of(
                known.filter(it -> it.seller().equals(site.enterprise())), Refusal.NOT_FOUND)
            : partner(posting)
                .then(buyer ->
                    Looked.found(
                        new Transit(
                            named(posting.to().consignment()),
                            site.enterprise(),
                            site.id(),
                            buyer.uscc(),
                            buyer.site(),
                            posting.substance(),
                            null)));
    return transit
        .then(it -> carries(it, goods))
        .then(it ->
            Looked.found(
                new Draft(
                    posting,
                    MovementKind.DISPATCH,
                    goods.substance(),
                    goods.mass(),
                    Drafting.at(site, goods),
                    it.account(),
                    site,
                    null,
                    it,
                    party(it.buyer(), it.buyerSite()))));
  }

  /** A receipt; at the site that sent it, a return. */
  Looked<Draft> receipt(Posting posting, Goods goods, Site site) {
    var known = known(posting.from().consignment());
    var transit =
        known.isPresent()
            ? Looked.of(known.filter(it -> concerns(it, site.enterprise())), Refusal.NOT_FOUND)
            : partner(posting)
                .then(seller ->
                    Looked.found(
                        new Transit(
                            named(posting.from().consignment()),
                            seller.uscc(),
                            seller.site(),
                            site.enterprise(),
                            site.id(),
                            posting.substance(),
                            null)));
    return transit
        .then(it -> carries(it, goods))
        .then(it ->
            Looked.found(
                new Draft(
                    posting,
                    comesBack(it, site) ? MovementKind.RETURN : MovementKind.RECEIVE,
                    goods.substance(),
                    goods.mass(),
                    it.account(),
                    Drafting.at(site, goods),
                    null,
                    site,
                    it,
                    party(it.seller(), it.sellerSite()))));
  }

  /** A loss on the road, which its seller posts. */
  Looked<Draft> loss(Reader who, Posting posting, Goods goods) {
    var own = known(posting.from().consignment()).filter(it -> it.seller().equals(who.key()));
    return Looked.of(own, Refusal.CONSIGNMENT_UNKNOWN)
        .then(it -> carries(it, goods))
        .then(it ->
            Looked.found(
                new Draft(
                    posting,
                    MovementKind.LOSE,
                    goods.substance(),
                    goods.mass(),
                    it.account(),
                    Account.external(AccountKind.LOSS, it.seller(), it.substance()),
                    null,
                    null,
                    it,
                    null)));
  }

  /** One side of a consignment, as the papers know it. */
  Party party(String uscc, @Nullable UUID site) {
    return Optional.ofNullable(site)
        .flatMap(sites::find)
        .<Party>map(Party.AtSite::new)
        .orElseGet(() -> new OffRegister(uscc));
  }

  private Looked<Partners.Known> partner(Posting posting) {
    var said = posting.partner();
    return said == null || said.person() != null
        ? Looked.missing(Refusal.PARTNER_REQUIRED)
        : Looked.of(partners.find(said), Refusal.PARTNER_UNKNOWN);
  }

  private Optional<Transit> known(@Nullable UUID consignment) {
    return Optional.ofNullable(consignment)
        .flatMap(id -> transits.find(id).or(() -> consignments.find(id).flatMap(this::planned)));
  }

  private Optional<Transit> planned(Consignment consignment) {
    var from = Optional.ofNullable(consignment.from()).flatMap(sites::find);
    var to = Optional.ofNullable(consignment.to()).flatMap(sites::find);
    var journey = consignment.journey();
    return from.flatMap(seller ->
        to.map(buyer ->
            new Transit(
                consignment.id(),
                seller.enterprise(),
                seller.id(),
                buyer.enterprise(),
                buyer.id(),
                consignment.substance(),
                journey == null ? null : journey.plannedArrival())));
  }

  private static UUID named(@Nullable UUID consignment) {
    return consignment == null ? UuidCreator.getTimeOrderedEpoch() : consignment;
  }

  private static Looked<Transit> carries(Transit transit, Goods goods) {
    return transit.substance().equals(goods.substance().number())
        ? Looked.found(transit)
        : Looked.missing(Refusal.SUBSTANCE_DIFFERS);
  }

  private static boolean concerns(Transit transit, String uscc) {
    return transit.seller().equals(uscc) || transit.buyer().equals(uscc);
  }

  private static boolean comesBack(Transit transit, Site site) {
    return transit.seller().equals(site.enterprise())
        && (!transit.buyer().equals(site.enterprise()) || site.id().equals(transit.sellerSite()));
  }
}
