package org.leadrelay.intake.lead.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.leadrelay.identifiers.IdentifierType;
import org.leadrelay.intake.lead.GivenIdentifier;
import org.leadrelay.intake.lead.NamedIdentifier;
import org.leadrelay.intake.lead.Substance;
import org.leadrelay.intake.lead.SubstanceNamed;
import org.leadrelay.problem.Problem;
import org.leadrelay.requests.Required;

/** What several bodies are made of. */
final class Parts {

  /** Longest narrative, in code points. */
  static final int NARRATIVE = 20_000;

  /** Longest text that goes with a move, in characters. */
  static final int TEXT = 4_000;

  static final int IDENTIFIERS = 200;
  static final int SUBSTANCES = 50;
  static final int READERS = 50;

  private Parts() {}

  /** An identifier as it was found. */
  @Schema(name = "IdentifierGiven")
  record IdentifierGiven(
      @NotNull IdentifierType type,
      @NotBlank @Size(max = 500) @Schema(examples = "15412348000") String value,
      NamedIdentifier.@Nullable Role role) {

    GivenIdentifier given() {
      return new GivenIdentifier(type, value.strip(), role);
    }
  }

  /** A substance, by code or in words; grams with at most three decimals. */
  @Schema(name = "SubstanceGiven")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record SubstanceGiven(
      @Nullable Substance code,
      @Nullable @Size(min = 1, max = 200) String text,
      @Nullable
          @Positive
          @Digits(integer = 12, fraction = 3)
          @Schema(type = SchemaType.STRING, examples = "12.5")
          BigDecimal grams) {

    SubstanceNamed named() {
      return new SubstanceNamed(code, text == null ? null : text.strip(), grams);
    }
  }

  static List<GivenIdentifier> given(@Nullable List<@Valid IdentifierGiven> sent) {
    return Objects.requireNonNullElse(sent, List.<IdentifierGiven>of()).stream()
        .map(IdentifierGiven::given)
        .toList();
  }

  /**
   * The substances.
   *
   * @throws org.leadrelay.problem.ProblemException if one has neither code nor text
   */
  static List<SubstanceNamed> named(@Nullable List<@Valid SubstanceGiven> sent) {
    var all = Objects.requireNonNullElse(sent, List.<SubstanceGiven>of());
    var required = new Required();
    for (var n = 0; n < all.size(); n++) {
      var one = all.get(n);
      required.when(one.code() == null, "/substances/" + n + "/text", !isBlank(one.text()));
    }
    required.check();
    return all.stream().map(SubstanceGiven::named).toList();
  }

  /**
   * A narrative without the space around it.
   *
   * @throws org.leadrelay.problem.ProblemException NARRATIVE_TOO_LONG
   */
  static String narrative(String sent) {
    var narrative = sent.strip();
    if (narrative.codePointCount(0, narrative.length()) > NARRATIVE) {
      throw Problem.of(LeadProblem.NARRATIVE_TOO_LONG).with("maximum", NARRATIVE).toException();
    }
    return narrative;
  }

  /** A text without the space around it; none if nothing is left. */
  static @Nullable String text(@Nullable String sent) {
    return sent == null || sent.isBlank() ? null : sent.strip();
  }

  private static boolean isBlank(@Nullable String text) {
    return text == null || text.isBlank();
  }
}
