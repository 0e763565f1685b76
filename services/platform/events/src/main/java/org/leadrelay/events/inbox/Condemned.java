package org.leadrelay.events.inbox;

/** An event that can never be applied as it is; rolls back what was written for it. */
final class Condemned extends RuntimeException {

  private static final long serialVersionUID = 1L;
  private static final int LONGEST = 500;

  private final String reason;

  /** The reason begins with an upper case code and holds no content. */
  Condemned(String reason) {
    super(reason, null, false, false);
    this.reason = reason.length() > LONGEST ? reason.substring(0, LONGEST) : reason;
  }

  String reason() {
    return reason;
  }
}
