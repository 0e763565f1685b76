package org.leadrelay.local.bureau;

/** The service answered something else than the story tells. */
public final class UnexpectedAnswer extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public UnexpectedAnswer(String sentence) {
    super(sentence);
  }

  /**
   * Goes on if that is true.
   *
   * @throws UnexpectedAnswer with the sentence, if it is not
   */
  public static void unless(boolean asTold, String sentence) {
    if (!asTold) {
      throw new UnexpectedAnswer(sentence);
    }
  }
}
