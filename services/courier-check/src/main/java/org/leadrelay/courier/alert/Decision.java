package org.leadrelay.courier.alert;

/** What came of an attempt to judge an alert. */
public sealed interface Decision {

  record Accepted(Alert alert) implements Decision {}

  record Refused(Refusal refusal) implements Decision {}
}
