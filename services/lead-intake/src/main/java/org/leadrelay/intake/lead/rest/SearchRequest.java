package org.leadrelay.intake.lead.rest;

import static org.leadrelay.problem.CommonProblem.VALIDATION_FAILED;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.leadrelay.identifiers.Identifier;
import org.leadrelay.identifiers.IdentifierType;
import org.leadrelay.identifiers.Parsed;
import org.leadrelay.intake.lead.Category;
import org.leadrelay.intake.lead.Filter;
import org.leadrelay.intake.lead.Status;
import org.leadrelay.intake.lead.Wanted;
import org.leadrelay.problem.Problem;
import org.leadrelay.requests.Required;

/**
 * What is looked for: an exact identifier or a part of the masked narrative, one of both.
 *
 * @param since changed at this moment or later
 */
@Schema(
    name = "Search",
    examples =
        "{\"identifier\": {\"type\": \"MOBILE\", \"value\": \"154 1234 8000\"}, \"status\": \"REGISTERED\"}")
public record SearchRequest(
    @Nullable @Valid IdentifierWanted identifier,
    @Nullable @Size(max = 128) String text,
    @Nullable Status status,
    @Nullable Category category,
    @Nullable Instant since,
    @Nullable @Min(1) @Max(500) Integer limit,
    @Nullable String cursor) {

  /** Shortest and longest text, in code points. */
  private static final int SHORTEST = 2;

  private static final int LONGEST = 64;

  /** Kinds that a value without a kind is taken for at most. */
  private static final int KINDS = 4;

  /**
   * An identifier as people write it.
   *
   * @param type without it, the kinds whose form the value has, four at most
   */
  @Schema(name = "IdentifierWanted")
  public record IdentifierWanted(
      @Nullable IdentifierType type, @NotBlank @Size(max = 500) String value) {

    private List<Identifier> identifiers() {
      var types = type == null ? Arrays.stream(IdentifierType.values()) : Stream.of(type);
      return types
          .map(it -> Identifier.parse(it, value))
          .flatMap(it ->
              it instanceof Parsed.Valid valid ? Stream.of(valid.identifier()) : Stream.empty())
          .limit(KINDS)
          .toList();
    }
  }

  Wanted wanted() {
    if (identifier != null && text == null) {
      return exactly(identifier);
    }
    new Required()
        .when(identifier == null, "/identifier", text != null)
        .unless(
            identifier == null,
            "/text",
            "ONE_OF",
            "identifier 与 text 只能填一项",
            "cannot stand beside identifier")
        .check();
    return text(text == null ? "" : text.strip());
  }

  Filter filter() {
    return new Filter(status, category, since);
  }

  private static Wanted exactly(IdentifierWanted wanted) {
    var identifiers = wanted.identifiers();
    new Required()
        .unless(
            !identifiers.isEmpty(),
            "/identifier/value",
            "FORMAT",
            "不是该类标识的格式",
            "does not have the form of an identifier")
        .check();
    return new Wanted.Exactly(identifiers);
  }

  private static Wanted text(String part) {
    int length = part.codePointCount(0, part.length());
    if (length < SHORTEST) {
      throw Problem.of(LeadProblem.QUERY_TOO_SHORT).with("minimum", SHORTEST).toException();
    }
    if (length > LONGEST) {
      throw Problem.of(VALIDATION_FAILED)
          .violation("/text", "SIZE", "应为 2 至 64 字", "must have 2 to 64 characters")
          .toException();
    }
    return new Wanted.Text(part);
  }
}
