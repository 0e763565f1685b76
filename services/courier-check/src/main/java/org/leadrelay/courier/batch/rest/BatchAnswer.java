package org.leadrelay.courier.batch.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.leadrelay.courier.batch.Batch;
import org.leadrelay.courier.waybill.Finding;

/**
 * A batch as its courier sees it.
 *
 * @param uploadOffset durable bytes of the uncompressed text
 * @param received accepted + rejected + duplicates
 * @param exempt accepted rows under an agreement
 * @param findings accepted rows with at least one finding
 * @param warnings unknown fields, each with its count
 * @param sha256 of the uncompressed bytes, once complete
 * @param receipt key version and Ed25519 signature, once complete
 */
@Schema(name = "Batch")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BatchAnswer(
    String id,
    State state,
    long uploadOffset,
    long received,
    long accepted,
    long rejected,
    long duplicates,
    long exempt,
    long findings,
    Map<Finding, Long> findingsByKind,
    List<Warning> warnings,
    Instant createdAt,
    @Nullable Instant completedAt,
    @Nullable String sha256,
    @Nullable String receipt) {

  /** How far a batch has come. */
  @Schema(name = "BatchState")
  public enum State {
    RECEIVING,
    COMPLETE
  }

  /** A field that no rule knows. */
  @Schema(name = "BatchWarning")
  public record Warning(String field, long count) {}

  static BatchAnswer of(Batch batch) {
    var tally = batch.tally();
    var ending = batch.ending();
    return new BatchAnswer(
        batch.name(),
        ending == null ? State.RECEIVING : State.COMPLETE,
        batch.progress().bytes(),
        tally.received(),
        tally.accepted(),
        tally.rejected(),
        tally.duplicates(),
        tally.exempt(),
        tally.findings(),
        new TreeMap<>(tally.findingsByKind()),
        new TreeMap<>(tally.unknownFields())
            .entrySet().stream().map(it -> new Warning(it.getKey(), it.getValue())).toList(),
        batch.createdAt(),
        ending == null ? null : ending.at(),
        ending == null ? null : ending.sha256(),
        ending == null ? null : ending.receipt());
  }
}
