package org.leadrelay.courier.alert;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.leadrelay.courier.batch.ChunkReader;
import org.leadrelay.courier.watch.WatchToken;
import org.leadrelay.courier.watch.Watched;
import org.leadrelay.courier.watch.Watchlist;
import org.leadrelay.courier.waybill.AcceptedRow;

/**
 * Holds every stored row against the watchlist. A hit is an alert in the transaction that stores
 * the row; one parcel and one watchlist entry are one alert, however often and by whichever
 * identifiers they meet.
 */
@ApplicationScoped
public class MatchWatchlist implements ChunkReader {

  private final Watchlist watchlist;
  private final AlertLedger ledger;
  private final DerivedIds ids;
  private final Clock clock;

  public MatchWatchlist(Watchlist watchlist, AlertLedger ledger, DerivedIds ids, Clock clock) {
    this.watchlist = watchlist;
    this.ledger = ledger;
    this.ids = ids;
    this.clock = clock;
  }

  @Override
  public void read(UUID batch, List<AcceptedRow> rows) {
    for (var row : rows) {
      hits(row).forEach((watched, traits) -> raise(row, watched, traits));
    }
  }

  private Map<Watched, Set<Trait>> hits(AcceptedRow row) {
    var hits = new LinkedHashMap<Watched, Set<Trait>>();
    for (var trait : Trait.values()) {
      var token = trait.in(row.tokens());
      if (token != null) {
        for (var watched : watchlist.on(WatchToken.ofHex(token.token().hex()))) {
          hits.computeIfAbsent(watched, _ -> EnumSet.noneOf(Trait.class)).add(trait);
        }
      }
    }
    return hits;
  }

  private void raise(AcceptedRow row, Watched watched, Set<Trait> traits) {
    var id =
        ids.of(
            Rule.WATCHLIST_HIT.name(),
            row.courier(),
            row.day().toString(),
            row.waybillNo(),
            watched.entry().toString());
    ledger.raise(Hit.alert(id, row, WatchedLead.of(watched), traits, clock.instant()));
  }
}
