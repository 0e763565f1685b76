package org.leadrelay.courier.batch;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.leadrelay.courier.waybill.AcceptedRow;
import org.leadrelay.courier.waybill.Finding;

/**
 * How many rows of a batch became what.
 *
 * @param accepted newly stored
 * @param duplicates the same as a row stored before
 * @param exempt accepted rows under an agreement
 * @param findings accepted rows with at least one finding
 * @param findingsByKind accepted rows with that finding; kinds that none has are left out
 * @param unknownFields how often a field was written that no rule knows
 */
public record Tally(
    long accepted,
    long rejected,
    long duplicates,
    long exempt,
    long findings,
    Map<Finding, Long> findingsByKind,
    Map<String, Long> unknownFields) {

  /** Of a batch without rows. */
  public static final Tally NONE = new Tally(0, 0, 0, 0, 0, Map.of(), Map.of());

  public Tally {
    findingsByKind = Map.copyOf(findingsByKind);
    unknownFields = Map.copyOf(unknownFields);
  }

  /** All rows. */
  public long received() {
    return accepted + rejected + duplicates;
  }

  /** This and what a chunk adds. */
  Tally plus(Sorted chunk, Map<String, Long> unknown) {
    var kinds = new EnumMap<Finding, Long>(Finding.class);
    kinds.putAll(findingsByKind);
    long newlyExempt = 0;
    long found = 0;
    for (var row : chunk.fresh()) {
      newlyExempt += row.exempt() ? 1 : 0;
      found += row.findings().isEmpty() ? 0 : 1;
      count(row, kinds);
    }
    var fields = new TreeMap<>(unknownFields);
    unknown.forEach((name, count) -> fields.merge(name, count, Long::sum));
    return new Tally(
        accepted + chunk.fresh().size(),
        rejected + chunk.rejected().size(),
        duplicates + chunk.duplicates(),
        exempt + newlyExempt,
        findings + found,
        kinds,
        fields);
  }

  private static void count(AcceptedRow row, Map<Finding, Long> kinds) {
    for (var finding : row.findings()) {
      kinds.merge(finding, 1L, Long::sum);
    }
  }
}
