package org.leadrelay.local.drill.handoff.evidence;

/**
 * A batch of records in the broker's own log.
 *
 * @param partition {@code handoffs.v1-0}
 * @param producer the number the broker gave to the producer
 * @param epoch of that producer; a successor's is higher
 * @param transactional whether readers of committed records see it only after its commit
 */
public record Written(
    String partition, long offset, long producer, short epoch, boolean transactional) {}
