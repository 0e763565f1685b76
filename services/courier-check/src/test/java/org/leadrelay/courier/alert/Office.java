package org.leadrelay.courier.alert;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.leadrelay.audit.Audit;
import org.leadrelay.audit.AuditNote;
import org.leadrelay.audit.ChainHead;
import org.leadrelay.courier.watch.SettableClock;
import org.leadrelay.courier.watch.Watched;
import org.leadrelay.courier.watch.Watchlist;
import org.leadrelay.courier.waybill.AcceptedRow;
import org.leadrelay.events.Fact;
import org.leadrelay.jurisdiction.Jurisdiction;
import org.leadrelay.jurisdiction.Jurisdictions;
import org.leadrelay.sealing.Token;

/** The feature at work without any technology, with all that it wrote. */
final class Office {

  static final Jurisdiction OWNER = Jurisdiction.of("880201");
  static final Jurisdiction SUPERIOR = Jurisdiction.of("880200");
  static final Jurisdiction STRANGER = Jurisdiction.of("880101");

  final SettableClock clock = new SettableClock();
  final Jurisdictions tree = Jurisdictions.withDemoRegion();
  final Watchlist watchlist = new Watchlist(clock);
  final InMemoryAlerts alerts = new InMemoryAlerts(tree);
  final List<Fact> events = new ArrayList<>();
  final List<AuditNote> chain = new ArrayList<>();
  final AlertLedger ledger =
      new AlertLedger(alerts, events::add, new Notes(), (_, _, _) -> "c2VhbGVk", tree);
  final MatchWatchlist matching =
      new MatchWatchlist(
          watchlist,
          ledger,
          parts -> UUID.nameUUIDFromBytes(String.join("|", parts).getBytes(UTF_8)),
          clock);
  final JudgeAlert judging = new JudgeAlert(alerts, ledger, clock);
  final RevealAlert revealing = new RevealAlert(alerts, ledger, clock);

  /** Puts a token on the watchlist of a lead, for an hour. */
  Watched watch(Token token, Jurisdiction owner) {
    var watched = new Watched(UUID.randomUUID(), UUID.randomUUID(), owner, inAnHour());
    watchlist.change(Parcels.watched(token), List.of(watched));
    return watched;
  }

  /** What a stored chunk of these rows makes. */
  List<Alert> store(AcceptedRow... rows) {
    matching.read(UUID.randomUUID(), List.of(rows));
    return alerts.all();
  }

  /** An alert that its owner has not judged. */
  Alert raised() {
    watch(Parcels.SENDER_PHONE, OWNER);
    return store(Parcels.row()).getFirst();
  }

  static Reviewer of(Jurisdiction bureau) {
    return new Reviewer(bureau, false, "officer-1");
  }

  private Instant inAnHour() {
    return clock.instant().plus(Duration.ofHours(1));
  }

  private final class Notes implements Audit {
    @Override
    public void append(AuditNote note) {
      chain.add(note);
    }

    @Override
    public void begin(AuditNote note, ChainHead received) {
      throw new UnsupportedOperationException("no chain is continued here");
    }
  }
}
