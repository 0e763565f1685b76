package org.leadrelay.courier.compliance;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.leadrelay.courier.batch.ChunkReader;
import org.leadrelay.courier.waybill.AcceptedRow;

/** Counts every stored row, in the transaction that stores it. */
@ApplicationScoped
public class CountParcels implements ChunkReader {

  private final Tallies tallies;

  public CountParcels(Tallies tallies) {
    this.tallies = tallies;
  }

  @Override
  public void read(UUID batch, List<AcceptedRow> rows) {
    if (rows.isEmpty()) {
      return;
    }
    var more = new HashMap<TallyKey, Tally>();
    rows.forEach(row -> more.merge(TallyKey.of(row), Tally.of(row), Tally::plus));
    tallies.add(more);
  }
}
