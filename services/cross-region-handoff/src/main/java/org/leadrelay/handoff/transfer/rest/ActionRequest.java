package org.leadrelay.handoff.transfer.rest;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.leadrelay.handoff.transfer.Action;
import org.leadrelay.handoff.transfer.Findings;
import org.leadrelay.handoff.transfer.Measure;
import org.leadrelay.handoff.transfer.OutcomeKind;
import org.leadrelay.handoff.transfer.OutcomeKind.Part;
import org.leadrelay.handoff.transfer.ReturnReason;
import org.leadrelay.handoff.transfer.Substance;
import org.leadrelay.handoff.transfer.rest.SendRequest.FileSent;
import org.leadrelay.handoff.transfer.rest.SendRequest.IdentifierSent;
import org.leadrelay.jurisdiction.Jurisdiction;
import org.leadrelay.requests.Required;

/** The body of an action on a handoff. */
interface ActionRequest {

  /**
   * The move it asks for.
   *
   * @throws org.leadrelay.problem.ProblemException if a part is missing that its kind requires
   */
  Action action();

  /**
   * Looks at what depends on the time.
   *
   * @throws org.leadrelay.problem.ProblemException if a moment that must come is past
   */
  default void check(Instant now) {}

  /** Longest text that goes with a move, in characters. */
  int TEXT = 4000;

  /** Longest number of a case, decision or other handoff, in characters. */
  int NUMBER = 100;

  @Schema(name = "Receive")
  record Receive() implements ActionRequest {
    @Override
    public Action action() {
      return new Action.Receive();
    }
  }

  @Schema(name = "Accept")
  record Accept(
      @Nullable @Size(min = 1, max = NUMBER) @Written String caseNumber,
      @Nullable @Size(min = 1, max = TEXT) @Written String text)
      implements ActionRequest {
    @Override
    public Action action() {
      return new Action.Accept(caseNumber, text);
    }
  }

  @Schema(name = "Return")
  record Return(
      @NotNull ReturnReason reason,
      @Nullable @Pattern(regexp = "\\d{6}|UNKNOWN") @Schema(examples = "330000") String suggested,
      @Nullable @Size(max = 50) List<@NotNull @Size(min = 1, max = 500) @Written String> missing,
      @Nullable @Size(min = 1, max = NUMBER) @Written String duplicateOf,
      @Nullable @Size(min = 1, max = TEXT) @Written String text)
      implements ActionRequest {
    @Override
    public Action action() {
      var asked = Objects.requireNonNullElse(missing, List.<String>of());
      new Required()
          .when(reason == ReturnReason.NOT_OUR_JURISDICTION, "/suggested", suggested != null)
          .when(reason == ReturnReason.INCOMPLETE, "/missing", !asked.isEmpty())
          .when(reason == ReturnReason.DUPLICATE, "/duplicateOf", duplicateOf != null)
          .check();
      var bureau =
          suggested == null || suggested.equals("UNKNOWN") ? null : Jurisdiction.of(suggested);
      return new Action.Return(reason, bureau, asked, duplicateOf, text);
    }
  }

  @Schema(name = "Supplement")
  record Supplement(
      @NotNull @Size(min = 1, max = TEXT) @Written String text,
      @Nullable @Size(max = 200) List<@NotNull @Valid IdentifierSent> identifiers,
      @Nullable @Size(max = 100) List<@NotNull @Valid FileSent> evidence)
      implements ActionRequest {
    @Override
    public Action action() {
      return new Action.Supplement(
          text, SendRequest.named(identifiers), SendRequest.files(evidence));
    }
  }

  @Schema(name = "Redirect")
  record Redirect(
      @NotNull @Pattern(regexp = "\\d{6}") @Schema(examples = "330000") String destination,
      @Nullable @Size(min = 1, max = TEXT) @Written String grounds)
      implements ActionRequest {
    @Override
    public Action action() {
      return new Action.Redirect(Jurisdiction.of(destination), grounds);
    }
  }

  @Schema(name = "Dispute")
  record Dispute(@NotNull @Size(min = 1, max = TEXT) @Written String grounds)
      implements ActionRequest {
    @Override
    public Action action() {
      return new Action.Dispute(grounds);
    }
  }

  @Schema(name = "Designate")
  record Designate(
      @NotNull @Pattern(regexp = "\\d{6}") @Schema(examples = "330000") String destination,
      @NotNull @Size(min = 1, max = TEXT) @Written String grounds)
      implements ActionRequest {
    @Override
    public Action action() {
      return new Action.Designate(Jurisdiction.of(destination), grounds);
    }
  }

  @Schema(name = "Dismiss")
  record Dismiss(@NotNull @Size(min = 1, max = TEXT) @Written String grounds)
      implements ActionRequest {
    @Override
    public Action action() {
      return new Action.Dismiss(grounds);
    }
  }

  @Schema(name = "Withdraw")
  record Withdraw(@NotNull @Size(min = 1, max = TEXT) @Written String text)
      implements ActionRequest {
    @Override
    public Action action() {
      return new Action.Withdraw(text);
    }
  }

  @Schema(name = "GiveFeedback")
  record GiveFeedback(
      @NotNull @Size(min = 1, max = TEXT) @Written String text,
      @Nullable @Size(min = 1, max = NUMBER) @Written String caseNumber,
      @Nullable @Size(max = 50) List<@NotNull @Valid PersonsCounted> persons,
      @Nullable @Size(max = 50) List<@NotNull @Valid SeizureWeighed> seizures,
      @Nullable @Size(max = 100) List<@NotNull @Size(min = 1, max = 128) @Written String> newLeads)
      implements ActionRequest {
    @Override
    public Action action() {
      return new Action.GiveFeedback(
          text,
          findings(caseNumber, persons, seizures),
          Objects.requireNonNullElse(newLeads, List.of()));
    }
  }

  @Schema(name = "Conclude")
  record Conclude(
      @NotNull
          @Schema(
              description = "What became of it. KEPT_BY_ORIGIN is for an arbiter to give.",
              enumeration = {
                "CONFIRMED_CRIMINAL",
                "CONFIRMED_ADMINISTRATIVE",
                "NOT_CONFIRMED",
                "UNFOUNDED",
                "MERGED"
              })
          OutcomeKind outcome,
      @Nullable @Size(min = 1, max = NUMBER) @Written String caseNumber,
      @Nullable @Size(min = 1, max = NUMBER) @Written String decisionNumber,
      @Nullable @Size(max = 50) List<@NotNull @Valid PersonsCounted> persons,
      @Nullable @Size(max = 50) List<@NotNull @Valid SeizureWeighed> seizures,
      @Nullable @Size(min = 1, max = NUMBER) @Written String mergedInto,
      @Nullable @Size(min = 1, max = TEXT) @Written String text)
      implements ActionRequest {
    @Override
    public Action action() {
      new Required()
          .unless(outcome.isConclusion(), "/outcome", "UNKNOWN_VALUE", "不能以此办结", "is no conclusion")
          .when(outcome.requires(Part.CASE_NUMBER), "/caseNumber", caseNumber != null)
          .when(outcome.requires(Part.DECISION_NUMBER), "/decisionNumber", decisionNumber != null)
          .when(outcome.requires(Part.PERSONS), "/persons", persons != null && !persons.isEmpty())
          .when(outcome.requires(Part.SEIZURES), "/seizures", seizures != null)
          .when(outcome.requires(Part.MERGED_INTO), "/mergedInto", mergedInto != null)
          .when(outcome.requires(Part.TEXT), "/text", text != null)
          .check();
      return new Action.Conclude(
          outcome, findings(caseNumber, persons, seizures), decisionNumber, mergedInto, text);
    }
  }

  @Schema(name = "Close")
  record Close(@Nullable @Size(min = 1, max = TEXT) @Written String text) implements ActionRequest {
    @Override
    public Action action() {
      return new Action.Close(text);
    }
  }

  @Schema(name = "Rework")
  record Rework(@NotNull @Size(min = 1, max = TEXT) @Written String text) implements ActionRequest {
    @Override
    public Action action() {
      return new Action.Rework(text);
    }
  }

  /**
   * A supervision order.
   *
   * @param dueAt when an answer is expected, in the future
   */
  @Schema(name = "Supervise")
  record Supervise(@NotNull Instant dueAt, @NotNull @Size(min = 1, max = TEXT) @Written String text)
      implements ActionRequest {
    @Override
    public Action action() {
      return new Action.Supervise(dueAt, text);
    }

    @Override
    public void check(Instant now) {
      new Required()
          .unless(dueAt.isAfter(now), "/dueAt", "PAST", "应晚于当前时间", "must lie in the future")
          .check();
    }
  }

  /**
   * The answer to a supervision order.
   *
   * @param order its id in {@code supervision[]}
   */
  @Schema(name = "AnswerSupervision")
  record AnswerSupervision(
      @NotNull @Positive @Schema(examples = "1") Integer order,
      @NotNull @Size(min = 1, max = TEXT) @Written String text)
      implements ActionRequest {
    @Override
    public Action action() {
      return new Action.AnswerSupervision(order, text);
    }
  }

  /** How many persons met with one measure. */
  @Schema(name = "Persons")
  record PersonsCounted(@NotNull Measure measure, @NotNull @Positive Integer count) {}

  /** How much of one substance was seized, in grams with at most three decimals. */
  @Schema(name = "Seizure")
  record SeizureWeighed(
      @NotNull Substance substance,
      @NotNull
          @Positive
          @Digits(integer = 12, fraction = 3)
          @JsonDeserialize(using = DecimalText.class)
          @Schema(type = SchemaType.STRING, examples = "12.5")
          BigDecimal grams) {}

  private static Findings findings(
      @Nullable String caseNumber,
      @Nullable List<PersonsCounted> persons,
      @Nullable List<SeizureWeighed> seizures) {
    return new Findings(
        caseNumber,
        Objects.requireNonNullElse(persons, List.<PersonsCounted>of()).stream()
            .map(it -> new Findings.Persons(it.measure(), it.count()))
            .toList(),
        Objects.requireNonNullElse(seizures, List.<SeizureWeighed>of()).stream()
            .map(it -> new Findings.Seizure(it.substance(), it.grams()))
            .toList());
  }
}
