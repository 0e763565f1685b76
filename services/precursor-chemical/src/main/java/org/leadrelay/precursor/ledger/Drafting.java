package org.leadrelay.precursor.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leadrelay.precursor.enterprise.Reader;
import org.leadrelay.precursor.enterprise.Site;
import org.leadrelay.precursor.enterprise.Sites;
import org.leadrelay.precursor.paper.Party;
import org.leadrelay.precursor.substance.Catalogue;

/**
 * Tells facts from what cannot be: a posting becomes a draft if everything in it exists, is the
 * poster's own, and could have happened. What is unlawful or odd is a fact all the same.
 */
@ApplicationScoped
public class Drafting {

  /** How far a clock may be ahead of ours. */
  static final Duration AHEAD = Duration.ofMinutes(10);

  /** How far back anybody but a supervisor may post. */
  static final Duration BACK = Duration.ofDays(400);

  private final Catalogue catalogue;
  private final Sites sites;
  private final Road road;

  public Drafting(Catalogue catalogue, Sites sites, Road road) {
    this.catalogue = catalogue;
    this.sites = sites;
    this.road = road;
  }

  Looked<Draft> draft(Reader who, Posting posting, Instant now) {
    if (posting.from().equals(posting.to())) {
      return Looked.missing(Refusal.SAME_ACCOUNT);
    }
    var kind = MovementKind.between(posting.from().kind(), posting.to().kind());
    return Looked.of(kind, Refusal.FLOW_UNKNOWN)
        .then(flow -> allowed(who, posting, flow, now))
        .then(flow -> Goods.of(posting, catalogue).then(goods -> ends(who, posting, flow, goods)));
  }

  private static Looked<MovementKind> allowed(
      Reader who, Posting posting, MovementKind kind, Instant now) {
    if (who instanceof Reader.OfBureau && kind != MovementKind.ADJUST) {
      return Looked.missing(Refusal.ROLE_REQUIRED);
    }
    if (posting.occurredAt().isAfter(now.plus(AHEAD))) {
      return Looked.missing(Refusal.IN_FUTURE);
    }
    var old = posting.occurredAt().isBefore(now.minus(BACK));
    return old && !(who instanceof Reader.OfBureau officer && officer.supervisor())
        ? Looked.missing(Refusal.TOO_OLD)
        : Looked.found(kind);
  }

  private Looked<Draft> ends(Reader who, Posting posting, MovementKind kind, Goods goods) {
    return switch (kind) {
      case MOVE ->
          own(who, posting.from().site())
              .then(from ->
                  own(who, posting.to().site())
                      .then(to -> Looked.found(move(posting, goods, from, to))));
      case DISPATCH ->
          own(who, posting.from().site())
              .then(site ->
                  posting.to().kind() == AccountKind.OUTSIDE
                      ? road.outside(posting)
                          .then(party -> Looked.found(outward(posting, kind, goods, site, party)))
                      : road.dispatch(posting, goods, site));
      case RECEIVE ->
          own(who, posting.to().site())
              .then(site ->
                  posting.from().kind() == AccountKind.OUTSIDE
                      ? road.outside(posting)
                          .then(party -> Looked.found(inward(posting, kind, goods, site, party)))
                      : road.receipt(posting, goods, site));
      case LOSE ->
          posting.from().kind() == AccountKind.IN_TRANSIT
              ? road.loss(who, posting, goods)
              : own(who, posting.from().site())
                  .then(site -> Looked.found(outward(posting, kind, goods, site, null)));
      case CONSUME, DESTROY, EXPORT ->
          own(who, posting.from().site())
              .then(site -> Looked.found(outward(posting, kind, goods, site, null)));
      case PRODUCE, IMPORT ->
          own(who, posting.to().site())
              .then(site -> Looked.found(inward(posting, kind, goods, site, null)));
      case ADJUST ->
          posting.to().kind() == AccountKind.SITE
              ? own(who, posting.to().site())
                  .then(site -> Looked.found(inward(posting, kind, goods, site, null)))
              : own(who, posting.from().site())
                  .then(site -> Looked.found(outward(posting, kind, goods, site, null)));
      case RETURN -> Looked.missing(Refusal.FLOW_UNKNOWN);
    };
  }

  /** A site of the poster's own; of a bureau, one that it sees. */
  private Looked<Site> own(Reader who, @Nullable UUID id) {
    var site = id == null ? Optional.<Site>empty() : found(who, id);
    return Looked.of(site, Refusal.NOT_FOUND);
  }

  private Optional<Site> found(Reader who, UUID id) {
    return switch (who) {
      case Reader.OfBureau _ -> sites.see(id, who);
      case Reader.OfEnterprise(var uscc, _) ->
          sites.find(id).filter(site -> site.enterprise().equals(uscc));
    };
  }

  private static Draft move(Posting posting, Goods goods, Site from, Site to) {
    return new Draft(
        posting,
        MovementKind.MOVE,
        goods.substance(),
        goods.mass(),
        at(from, goods),
        at(to, goods),
        from,
        to,
        null,
        null);
  }

  private static Draft outward(
      Posting posting, MovementKind kind, Goods goods, Site site, @Nullable Party partner) {
    return new Draft(
        posting,
        kind,
        goods.substance(),
        goods.mass(),
        at(site, goods),
        external(posting.to().kind(), site, goods),
        site,
        null,
        null,
        partner);
  }

  private static Draft inward(
      Posting posting, MovementKind kind, Goods goods, Site site, @Nullable Party partner) {
    return new Draft(
        posting,
        kind,
        goods.substance(),
        goods.mass(),
        external(posting.from().kind(), site, goods),
        at(site, goods),
        null,
        site,
        null,
        partner);
  }

  static Account at(Site site, Goods goods) {
    return Account.atSite(site.enterprise(), site.id(), goods.substance().number());
  }

  private static Account external(AccountKind kind, Site site, Goods goods) {
    return Account.external(kind, site.enterprise(), goods.substance().number());
  }
}
