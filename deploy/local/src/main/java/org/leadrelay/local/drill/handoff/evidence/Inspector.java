package org.leadrelay.local.drill.handoff.evidence;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.leadrelay.local.audit.OfflineVerifier;
import org.leadrelay.local.broker.Committed;
import org.leadrelay.local.broker.Delivery;
import org.leadrelay.local.broker.KafkaWatch;
import org.leadrelay.local.bureau.Bureau;
import org.leadrelay.local.bureau.Hardships;
import org.leadrelay.local.bureau.HonestBureau;
import org.leadrelay.local.drill.handoff.cycle.Claims;
import org.leadrelay.local.drill.handoff.evidence.Evidence.Consumed;
import org.leadrelay.local.drill.proof.Sighting;
import org.leadrelay.local.part.Ports;
import org.leadrelay.local.part.Site;
import org.leadrelay.local.part.StackFailure;
import org.leadrelay.local.token.DemoActor;

/** Gathers the evidence: some readers watch all the time, others come afterwards. */
public final class Inspector implements AutoCloseable {
  private static final String NATION = "000000";

  private final String bootstrap;
  private final Function<DemoActor, Bureau> wires;
  private final Claims claims;
  private final Hardships hardships = new Hardships();
  private final LedgerReader ledger;
  private final List<String> bureaus;
  private final List<FeedReader> feeds;
  private final List<StreamReader> streams;
  private final KafkaWatch kafka;
  private final BrokerLog log;
  private final ChainAuditor auditor;

  private Inspector(
      Site site,
      List<String> bureaus,
      Function<DemoActor, Bureau> wires,
      Claims claims,
      LedgerReader ledger) {
    this.bootstrap = Ports.HOST + ":" + site.ports().kafka();
    this.wires = wires;
    this.claims = claims;
    this.ledger = ledger;
    this.bureaus = Stream.concat(bureaus.stream(), Stream.of(NATION)).toList();
    this.feeds = feedReaders();
    this.streams =
        this.bureaus.stream()
            .map(bureau -> new StreamReader(wires.apply(DemoActor.officer(bureau)), bureau))
            .toList();
    this.kafka = new KafkaWatch(bootstrap);
    this.log = new BrokerLog(site.folder().data("kafka").resolve("data"), Committed.HANDOFFS);
    this.auditor =
        new ChainAuditor(
            honest(DemoActor.auditor()),
            OfflineVerifier.in(site.project(), site.folder()),
            site.folder().path().resolve(Path.of("logs", "chains.ndjson")));
  }

  /**
   * An inspector.
   *
   * @param bureaus whose mail is read, beside the nation's
   * @param wires gives the wire of an actor
   */
  public static Inspector of(
      Site site,
      List<String> bureaus,
      Function<DemoActor, Bureau> wires,
      Claims claims,
      LedgerReader ledger) {
    return new Inspector(site, bureaus, wires, claims, ledger);
  }

  /** Connects those who watch all the time, before anything happens. */
  public void connect() throws IOException, InterruptedException {
    for (var stream : streams) {
      stream.connect();
    }
    kafka.connect();
  }

  /** What those have seen who watch or ask all the time. */
  public Evidence gather() {
    try {
      var readings = readings(feeds);
      return new Evidence(
          claims.all(),
          claims.origins(),
          ledger.recorded(),
          ledger.standings(),
          readings,
          streams.stream().map(StreamReader::read).toList(),
          List.of(new Consumed("watching consumer", sightings(kafka.all()))),
          List.of(),
          List.of());
    } catch (SQLException e) {
      throw new StackFailure("The evidence could not be gathered: " + e, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StackFailure("Interrupted.", e);
    }
  }

  /**
   * That, and what a consumer gets that begins now, the broker's own log, and the audit chains.
   *
   * @param all whether feeds are also read once more from their beginning, and all chains verified
   */
  public Evidence gatherAnew(boolean all) throws IOException, InterruptedException {
    var known = gather();
    var readings = new ArrayList<>(known.feeds());
    if (all) {
      readings.addAll(readings(feedReaders()));
    }
    var published = new ArrayList<>(known.published());
    published.add(
        new Consumed(
            "new consumer", sightings(Committed.everything(bootstrap, Committed.HANDOFFS))));
    return new Evidence(
        known.claims(),
        known.origins(),
        known.recorded(),
        known.standings(),
        readings,
        known.streams(),
        published,
        log.read(),
        auditor.verify(known.origins().keySet(), all));
  }

  /** How often the streams had to connect. */
  public int connections() {
    return streams.stream().mapToInt(StreamReader::connections).sum();
  }

  @Override
  public void close() {
    streams.forEach(StreamReader::close);
    kafka.close();
  }

  private List<FeedReader> feedReaders() {
    return bureaus.stream()
        .flatMap(bureau ->
            Stream.of(false, true)
                .map(subtree -> new FeedReader(honest(DemoActor.officer(bureau)), bureau, subtree)))
        .toList();
  }

  private static List<Reading> readings(List<FeedReader> readers) throws InterruptedException {
    var readings = new ArrayList<Reading>();
    for (var reader : readers) {
      readings.add(reader.read());
    }
    return readings;
  }

  private HonestBureau honest(DemoActor actor) {
    return new HonestBureau(wires.apply(actor), hardships);
  }

  private static List<Sighting> sightings(List<Delivery> deliveries) {
    return deliveries.stream().map(Sighting::of).toList();
  }
}
