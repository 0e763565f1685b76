package org.leadrelay.precursor.consignment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.leadrelay.audit.Audit;
import org.leadrelay.audit.AuditActor;
import org.leadrelay.audit.AuditNote;
import org.leadrelay.jurisdiction.Jurisdictions;
import org.leadrelay.precursor.enterprise.Readers;
import org.leadrelay.precursor.enterprise.Sites;

/** The two writes of whatever happens to a consignment: its row and its audit entry. */
@ApplicationScoped
public class ConsignmentLedger {

  private final Consignments consignments;
  private final Sites sites;
  private final Jurisdictions tree;
  private final Audit audit;
  private final Clock clock;

  public ConsignmentLedger(
      Consignments consignments, Sites sites, Jurisdictions tree, Audit audit, Clock clock) {
    this.consignments = consignments;
    this.sites = sites;
    this.tree = tree;
    this.audit = audit;
    this.clock = clock;
  }

  Consignment add(Consignment consignment, AuditActor by, String action) {
    consignments.add(consignment, readersOf(consignment));
    note(consignment, by, action, Map.of(), state(consignment));
    return consignment;
  }

  Consignment move(Consignment now, AuditActor by, String action) {
    consignments.update(now);
    note(now, by, action, Map.of(), Map.of());
    return now;
  }

  /** Clear values were shown: nothing changes but the chain, which commits to the purpose. */
  void revealed(Consignment consignment, AuditActor by, String purpose, String caseNumber) {
    note(
        consignment,
        by,
        "reveal",
        Map.of("caseNumber", caseNumber),
        Map.of("reveal.purpose", purpose));
  }

  /** Both sides with their bureaus, and the carrier. */
  private Readers readersOf(Consignment consignment) {
    var readers = Readers.in(tree);
    Stream.of(site(consignment.from()), site(consignment.to()))
        .flatMap(site -> site)
        .flatMap(id -> sites.find(id).stream())
        .forEach(site -> readers.enterprise(site.enterprise()).at(site.place()));
    if (consignment.journey() != null) {
      readers.enterprise(consignment.journey().carrier().uscc());
    }
    return readers;
  }

  private static Stream<UUID> site(@Nullable UUID id) {
    return Stream.ofNullable(id);
  }

  private void note(
      Consignment consignment,
      AuditActor by,
      String action,
      Map<String, String> more,
      Map<String, String> state) {
    var facts = new TreeMap<>(more);
    facts.put("state", consignment.state().name());
    facts.put("substance", consignment.substance());
    audit.append(new AuditNote(consignment.id(), clock.instant(), by, action, facts, state));
  }

  private static Map<String, String> state(Consignment consignment) {
    var state = new TreeMap<String, String>();
    state.put("from", String.valueOf(consignment.from()));
    state.put("to", String.valueOf(consignment.to()));
    state.put("quantity", consignment.quantity().toString());
    state.put("papers", consignment.papers().toString());
    var journey = consignment.journey();
    if (journey != null) {
      state.put("carrier", journey.carrier().uscc());
      state.put("vehicle", journey.crew().vehicle());
      state.put("driver", journey.crew().driver());
      state.put("driver.phone", journey.crew().driverPhone());
      state.put("plannedDeparture", journey.plannedDeparture().toString());
      state.put("plannedArrival", journey.plannedArrival().toString());
    }
    return state;
  }
}
