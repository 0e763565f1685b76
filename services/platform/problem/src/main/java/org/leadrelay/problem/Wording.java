package org.leadrelay.problem;

/** One text for a person, in both languages. */
public record Wording(String zh, String en) {

  /** The text in {@code language}. */
  public String in(Language language) {
    return switch (language) {
      case CHINESE -> zh;
      case ENGLISH -> en;
    };
  }
}
