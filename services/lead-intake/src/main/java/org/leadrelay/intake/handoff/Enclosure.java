package org.leadrelay.intake.handoff;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leadrelay.identifiers.IdentifierType;
import org.leadrelay.intake.lead.Category;
import org.leadrelay.intake.lead.Content;

/** What travels to the destination. All of it is personal data. */
public record Enclosure(
    RequestKind kind,
    String text,
    String title,
    String summary,
    Category category,
    @Nullable Instant occurredAt,
    List<Named> identifiers) {

  private static final int TITLE = 60;
  private static final int SUMMARY = 20_000;
  private static final int IDENTIFIERS = 200;

  /** An identifier in clear. */
  public record Named(IdentifierType type, String value) {}

  public Enclosure {
    identifiers = List.copyOf(identifiers);
  }

  /** What a lead says now, with what is asked. */
  static Enclosure of(Content content, RequestKind kind, String text) {
    return new Enclosure(
        kind,
        text,
        content.category().zh() + "：" + head(content.narrativeMasked().replaceAll("\\s+", " ")),
        content.narrative().substring(0, Math.min(SUMMARY, content.narrative().length())),
        content.category(),
        content.occurredAt(),
        content.counting().limit(IDENTIFIERS).map(it -> new Named(it.type(), it.value())).toList());
  }

  private static String head(String text) {
    return text.codePointCount(0, text.length()) <= TITLE
        ? text
        : text.substring(0, text.offsetByCodePoints(0, TITLE)) + "…";
  }
}
