package org.leadrelay.problem;

import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import org.jspecify.annotations.Nullable;

/** The two languages of the texts that a client may show to a person. */
public enum Language {
  CHINESE("zh-CN"),
  ENGLISH("en");

  private final String tag;

  Language(String tag) {
    this.tag = tag;
  }

  /** The BCP 47 tag, as sent in {@code Content-Language}. */
  public String tag() {
    return tag;
  }

  /**
   * The language that an {@code Accept-Language} header asks for most.
   *
   * @param acceptLanguage the header, or null when it was not sent
   * @return Chinese unless the header prefers English; a malformed header counts as none
   */
  public static Language preferred(@Nullable String acceptLanguage) {
    if (acceptLanguage == null || acceptLanguage.isBlank()) {
      return CHINESE;
    }
    try {
      return LanguageRange.parse(acceptLanguage).stream()
          .filter(range -> range.getWeight() > 0)
          .map(Language::of)
          .flatMap(List::stream)
          .findFirst()
          .orElse(CHINESE);
    } catch (IllegalArgumentException malformed) {
      return CHINESE;
    }
  }

  private static List<Language> of(LanguageRange range) {
    return switch (Locale.forLanguageTag(range.getRange()).getLanguage()) {
      case "zh" -> List.of(CHINESE);
      case "en" -> List.of(ENGLISH);
      default -> List.of();
    };
  }
}
