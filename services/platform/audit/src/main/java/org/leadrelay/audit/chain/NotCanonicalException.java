package org.leadrelay.audit.chain;

/** A text that is not what this package writes. The message names the fault, never the content. */
final class NotCanonicalException extends IllegalArgumentException {

  NotCanonicalException(String message) {
    super(message);
  }
}
