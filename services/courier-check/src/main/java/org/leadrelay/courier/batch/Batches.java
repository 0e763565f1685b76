package org.leadrelay.courier.batch;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.leadrelay.courier.waybill.RejectedRow;

/** The register of uploads. A courier sees its own only: an unscoped read has no name. */
public interface Batches {

  /** A courier's batch of that name. */
  Optional<Batch> find(String courier, String name);

  /** A batch, locked until the transaction ends. */
  Batch lock(UUID id);

  /**
   * Adds a batch unless the courier has one of that name. One of which nothing is durable takes the
   * format of this one; answers the one that there is now.
   */
  Batch open(Batch opened);

  /** A batch that has advanced, or ended. */
  void update(Batch batch);

  /** Keeps what is to be told about the rows of a chunk. */
  void note(UUID batch, int firstLine, List<RejectedRow> rejected, List<FoundRow> found);

  /** Gives the rejected rows of a batch, in the order of their lines. */
  void rejections(UUID batch, Consumer<RejectedRow> reader);

  /** Gives the accepted rows with findings of a batch, in the order of their lines. */
  void findings(UUID batch, Consumer<FoundRow> reader);
}
