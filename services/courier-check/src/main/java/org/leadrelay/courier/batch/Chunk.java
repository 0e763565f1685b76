package org.leadrelay.courier.batch;

import java.util.List;
import java.util.Map;
import org.leadrelay.courier.batch.Batch.Progress;
import org.leadrelay.courier.waybill.JudgedRow;

/**
 * Some whole lines of an upload, judged.
 *
 * @param from the byte with which it begins
 * @param firstLine the line with which it begins
 * @param rows in the order of their lines
 * @param unknownFields how often a field was written that no rule knows
 * @param after the progress once it is durable
 */
public record Chunk(
    long from,
    int firstLine,
    List<JudgedRow> rows,
    Map<String, Long> unknownFields,
    Progress after) {}
