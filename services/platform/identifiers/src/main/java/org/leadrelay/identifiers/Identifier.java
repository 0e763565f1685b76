package org.leadrelay.identifiers;

import java.util.EnumSet;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A thing that can be met again, in the one normal form of its kind: what {@link #equals} says of
 * two identifiers is what their blind-index tokens will say.
 *
 * <p>{@link #toString} shows the mask only.
 */
public record Identifier(IdentifierType type, String value) {

  /** Longer texts, in characters, are refused unread. */
  public static final int LONGEST_RAW = 2048;

  /**
   * @throws IllegalArgumentException if the value is not a valid normal form; texts from outside go
   *     through {@link #parse}
   */
  public Identifier {
    if (!(type.form().read(value) instanceof Reading.Normal normal)
        || !normal.value().equals(value)) {
      throw new IllegalArgumentException("not the normal form of a " + type);
    }
  }

  /** Reads a text without judging its region. */
  public static Parsed parse(IdentifierType type, String raw) {
    return parse(type, raw, region -> true);
  }

  /**
   * Reads a text as people and systems write it: with separators, full-width characters, Chinese
   * digits, invisible characters.
   *
   * @param knownRegion whether a six-digit region code, of today or the past, is known; one that is
   *     not makes a warning, never a refusal
   */
  public static Parsed parse(IdentifierType type, String raw, Predicate<String> knownRegion) {
    if (raw.isBlank()) {
      return new Parsed.Invalid(Reason.EMPTY);
    }
    if (raw.length() > LONGEST_RAW) {
      return new Parsed.Invalid(Reason.TOO_LONG);
    }
    return switch (type.form().read(raw)) {
      case Reading.Refused(Reason reason) -> new Parsed.Invalid(reason);
      case Reading.Normal(String value, var warnings) -> {
        var identifier = new Identifier(type, value);
        var all = EnumSet.noneOf(Warning.class);
        all.addAll(warnings);
        if (!identifier.region().map(knownRegion::test).orElse(true)) {
          all.add(Warning.UNKNOWN_REGION);
        }
        yield new Parsed.Valid(identifier, all);
      }
    };
  }

  /** The value as it may be shown without a stated purpose. */
  public String masked() {
    return type.form().mask(value);
  }

  /** The six-digit code of the region of first issue or registration, where the kind names one. */
  public Optional<String> region() {
    return type.form().region(value);
  }

  @Override
  public String toString() {
    return type + " " + masked();
  }
}
