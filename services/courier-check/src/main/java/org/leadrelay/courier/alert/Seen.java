package org.leadrelay.courier.alert;

/**
 * An alert in the sight of a bureau.
 *
 * @param own whether the bureau owns the lead and judges the alert
 */
public record Seen(Alert alert, boolean own) {}
