package org.leadrelay.events.inbox;

/** What a listener says of an event. */
public sealed interface Verdict {

  /** The event has been applied, or there was nothing to do. */
  record Applied() implements Verdict {}

  /**
   * The event can never be applied as it is; whatever was written for it is undone, and it is
   * parked.
   *
   * @param code upper case, says why without content
   */
  record Refused(String code) implements Verdict {}

  static Verdict applied() {
    return new Applied();
  }

  static Verdict refused(String code) {
    return new Refused(code);
  }
}
