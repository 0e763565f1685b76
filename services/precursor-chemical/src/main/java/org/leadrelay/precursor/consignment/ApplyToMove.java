package org.leadrelay.precursor.consignment;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.leadrelay.precursor.consignment.Outcome.Accepted;
import org.leadrelay.precursor.consignment.Outcome.PaperMissing;
import org.leadrelay.precursor.consignment.Outcome.Refusal;
import org.leadrelay.precursor.enterprise.Enterprise;
import org.leadrelay.precursor.enterprise.Enterprises;
import org.leadrelay.precursor.enterprise.Reader;
import org.leadrelay.precursor.enterprise.Site;
import org.leadrelay.precursor.enterprise.Sites;
import org.leadrelay.precursor.paper.Flow;
import org.leadrelay.precursor.paper.Papers;
import org.leadrelay.precursor.paper.Party;

/** Plans a consignment: with every paper that it needs reserved, or not at all. */
@ApplicationScoped
public class ApplyToMove {

  private final Sites sites;
  private final Enterprises enterprises;
  private final Papers papers;
  private final ConsignmentLedger ledger;
  private final Clock clock;

  public ApplyToMove(
      Sites sites, Enterprises enterprises, Papers papers, ConsignmentLedger ledger, Clock clock) {
    this.sites = sites;
    this.enterprises = enterprises;
    this.papers = papers;
    this.ledger = ledger;
    this.clock = clock;
  }

  /** Applies; the papers are judged on the day of the planned departure. */
  @Transactional
  public Outcome apply(Reader.OfEnterprise who, Application application) {
    var from = sites.find(application.from()).filter(site -> site.enterprise().equals(who.uscc()));
    var to = sites.find(application.to());
    if (from.isEmpty() || to.isEmpty()) {
      return Outcome.refused(Refusal.SITE_UNKNOWN);
    }
    return refusal(application, from.get(), to.get())
        .map(Outcome::refused)
        .orElseGet(() -> reserve(who, application, from.get(), to.get()));
  }

  private Optional<Refusal> refusal(Application application, Site from, Site to) {
    if (from.id().equals(to.id())) {
      return Optional.of(Refusal.SAME_SITE);
    }
    var carrier = application.journey().carrier().uscc();
    boolean known =
        carrier.equals(from.enterprise())
            || carrier.equals(to.enterprise())
            || enterprises
                .find(carrier)
                .filter(it -> it.kinds().contains(Enterprise.Kind.CARRIER))
                .isPresent();
    return known ? Optional.empty() : Optional.of(Refusal.CARRIER_UNKNOWN);
  }

  private Outcome reserve(Reader.OfEnterprise who, Application application, Site from, Site to) {
    var id = UuidCreator.getTimeOrderedEpoch();
    var defects = papers.reserve(flow(id, application, from, to));
    return defects.isEmpty()
        ? new Accepted(ledger.add(consignment(id, application), who.actor(), "apply"))
        : new PaperMissing(defects);
  }

  private static Flow flow(UUID id, Application application, Site from, Site to) {
    return new Flow(
        from.enterprise().equals(to.enterprise()) ? Flow.Kind.MOVE : Flow.Kind.DISPATCH,
        application.substance(),
        application.quantity(),
        application.journey().plannedDeparture(),
        new Party.AtSite(from),
        new Party.AtSite(to),
        application.papers(),
        id);
  }

  private Consignment consignment(UUID id, Application application) {
    return new Consignment(
        id,
        application.tripId(),
        true,
        application.from(),
        application.to(),
        application.substance().number(),
        application.quantity(),
        application.papers(),
        application.journey(),
        Consignment.State.PLANNED,
        null,
        null,
        null,
        clock.instant(),
        1);
  }
}
