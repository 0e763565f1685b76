package org.leadrelay.sealing;

/**
 * A sealed value that does not open: it was changed, stands in another place than it was sealed
 * for, or its key is gone. Never the caller's fault; the message names the place, never a value.
 */
public final class SealBrokenException extends RuntimeException {

  public SealBrokenException(String message, Throwable cause) {
    super(message, cause);
  }
}
