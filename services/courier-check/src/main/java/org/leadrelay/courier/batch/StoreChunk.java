package org.leadrelay.courier.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.UUID;
import org.leadrelay.courier.waybill.Waybills;

/** Makes one chunk durable with all that is made of it: one transaction, all or nothing. */
@ApplicationScoped
public class StoreChunk {

  private final Batches batches;
  private final Waybills waybills;
  private final ChunkReaders readers;

  public StoreChunk(Batches batches, Waybills waybills, ChunkReaders readers) {
    this.batches = batches;
    this.waybills = waybills;
    this.readers = readers;
  }

  /**
   * Stores a chunk.
   *
   * @param lookFirst whether numbers of it are likely to be in use; without, the common case is
   *     fast, and a chunk with such a number fails
   * @throws org.leadrelay.courier.waybill.NumbersTaken if a number is in use and was not looked
   *     for, or was taken by another upload meanwhile: to be stored again, looking first
   */
  @Transactional(TxType.REQUIRES_NEW)
  public Stored store(UUID id, Chunk chunk, boolean lookFirst) {
    var before = batches.lock(id);
    if (before.ending() != null || before.progress().bytes() != chunk.from()) {
      return new Stored.Moved(before);
    }
    var sorted = Sorted.of(chunk.rows(), waybills, lookFirst);
    var fresh = sorted.fresh();
    waybills.add(id, fresh);
    for (var reader : readers.all()) {
      reader.read(id, List.copyOf(fresh));
    }
    var found = fresh.stream().filter(row -> !row.findings().isEmpty()).map(FoundRow::of).toList();
    if (!found.isEmpty() || !sorted.rejected().isEmpty()) {
      batches.note(id, chunk.firstLine(), sorted.rejected(), found);
    }
    var after = before.advanced(chunk.after(), before.tally().plus(sorted, chunk.unknownFields()));
    batches.update(after);
    return new Stored.Advanced(after, sorted.metStored());
  }
}
