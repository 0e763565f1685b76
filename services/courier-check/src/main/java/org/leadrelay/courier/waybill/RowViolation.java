package org.leadrelay.courier.waybill;

/**
 * One rule that a row broke.
 *
 * @param field with dots, as in {@code sender.idNumber}; empty for the row as a whole
 */
public record RowViolation(String field, RowCode code) {}
