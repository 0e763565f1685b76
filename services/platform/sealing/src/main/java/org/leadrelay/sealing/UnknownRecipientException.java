package org.leadrelay.sealing;

/** No public key of that recipient is among the keysets: an omission of whoever runs the suite. */
public final class UnknownRecipientException extends RuntimeException {

  public UnknownRecipientException(String recipient) {
    super("no transport public key for " + recipient);
  }
}
