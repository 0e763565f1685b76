package org.leadrelay.local.drill.loop.evidence;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.leadrelay.local.broker.Committed;
import org.leadrelay.local.broker.RelayProgress;
import org.leadrelay.local.drill.database.Rows;
import org.leadrelay.local.drill.loop.evidence.LoopEvidence.Stock;
import org.leadrelay.local.drill.loop.evidence.LoopEvidence.Topic;
import org.leadrelay.local.drill.proof.Sighting;
import org.leadrelay.local.part.Databases;
import org.leadrelay.local.part.Ports;
import org.leadrelay.local.part.StackFailure;
import org.leadrelay.local.part.SuiteService;

/** Gathers the evidence, from the databases and from Kafka. */
public final class LoopInspector {

  /** The topics whose events are all kept, and whose they are. */
  private enum Published {
    LEADS("leads.v1", "org.leadrelay.lead.%", SuiteService.INTAKE),
    COURIER_ALERTS("courier-alerts.v1", "org.leadrelay.courier.%", SuiteService.COURIER),
    PRECURSOR_ALERTS("precursor-alerts.v1", "org.leadrelay.precursor.%", SuiteService.PRECURSOR);

    private final String topic;
    private final String types;
    private final SuiteService service;

    Published(String topic, String types, SuiteService service) {
      this.topic = topic;
      this.types = types;
      this.service = service;
    }

    private String recorded() {
      return "select event_id, aggregate, sequence from event where type like '%s' order by position"
          .formatted(types);
    }
  }

  private static final String ALERTS = "select id from alert";
  private static final String INCIDENTS = "select id from incident where announced > 0";

  private final List<RelayProgress> relays;
  private final Ports ports;
  private final Told told;

  public LoopInspector(Ports ports, Told told) {
    this.ports = ports;
    this.relays =
        Stream.of(SuiteService.values())
            .map(service -> new RelayProgress(Databases.ownerUrl(service, ports)))
            .toList();
    this.told = told;
  }

  /** Whether every event of every service is on Kafka. */
  public boolean published() {
    return relays.stream().allMatch(relay -> relay.waiting() == 0);
  }

  /** What the databases hold. */
  public LoopEvidence stocks() {
    return new LoopEvidence(Stream.of(Thing.values()).map(this::stock).toList(), List.of());
  }

  /** That, and what the topics hold. */
  public LoopEvidence all() {
    return new LoopEvidence(
        stocks().stocks(), Stream.of(Published.values()).map(this::topic).toList());
  }

  private Stock stock(Thing thing) {
    var found = thing.services().stream().flatMap(service -> keys(service, thing.query())).toList();
    var due =
        thing == Thing.CANDIDATE
            ? Stream.concat(
                    keys(SuiteService.COURIER, ALERTS), keys(SuiteService.PRECURSOR, INCIDENTS))
                .toList()
            : told.of(thing);
    return new Stock(thing, due, found);
  }

  private Stream<String> keys(SuiteService service, String query) {
    return list(service, query, row -> row.getString(1)).stream();
  }

  private Topic topic(Published published) {
    var due =
        list(
            published.service,
            published.recorded(),
            row ->
                new Sighting(
                    row.getObject("event_id", UUID.class),
                    row.getObject("aggregate", UUID.class),
                    row.getLong("sequence")));
    var seen =
        Committed.everything(Ports.HOST + ":" + ports.kafka(), published.topic).stream()
            .map(Sighting::of)
            .toList();
    return new Topic(published.topic, due, seen);
  }

  private <T> List<T> list(SuiteService service, String query, Rows.Reader<T> reader) {
    try {
      return new Rows(Databases.ownerUrl(service, ports)).list(query, reader);
    } catch (SQLException e) {
      throw new StackFailure(
          "The database of %s does not tell: %s".formatted(service.folder(), e), e);
    }
  }
}
