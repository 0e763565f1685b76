package org.leadrelay.courier;

import io.quarkus.arc.Arc;
import io.quarkus.arc.Unremovable;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.leadrelay.courier.batch.ChunkReader;
import org.leadrelay.courier.watch.Watchlist;
import org.leadrelay.courier.waybill.AcceptedRow;
import org.leadrelay.courier.waybill.ValueToken;
import org.leadrelay.identifiers.IdentifierType;
import org.leadrelay.sealing.BlindIndex;

/** The parts of the running application that see rows, at a test's hand. */
@ApplicationScoped
@Unremovable
class Warehouse {

  private final Instance<ChunkReader> readers;
  private final Watchlist watchlist;
  private final BlindIndex index;
  private final Clock clock;

  Warehouse(
      @Any Instance<ChunkReader> readers, Watchlist watchlist, BlindIndex index, Clock clock) {
    this.readers = readers;
    this.watchlist = watchlist;
    this.index = index;
    this.clock = clock;
  }

  static Warehouse ofTheApplication() {
    return Arc.container().instance(Warehouse.class).get();
  }

  /** Does with a row what storing it does, in one transaction. */
  void store(AcceptedRow row) {
    QuarkusTransaction.requiringNew()
        .run(() -> readers.forEach(reader -> reader.read(UUID.randomUUID(), List.of(row))));
  }

  Instant now() {
    return clock.instant();
  }

  Watchlist watchlist() {
    return watchlist;
  }

  ValueToken token(IdentifierType type, String value) {
    return new ValueToken(type, index.current(type, value));
  }
}
