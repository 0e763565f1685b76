package org.leadrelay.local.part;

/** What keeps the stack from going on, said in a sentence for the person at the keyboard. */
public final class StackFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public StackFailure(String sentence) {
    super(sentence);
  }

  public StackFailure(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
