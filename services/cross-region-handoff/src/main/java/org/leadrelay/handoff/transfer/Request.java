package org.leadrelay.handoff.transfer;

/** What the origin asks, in a word and in a sentence. */
public record Request(RequestKind kind, String text) {

  public Request {
    text = text.strip();
  }
}
