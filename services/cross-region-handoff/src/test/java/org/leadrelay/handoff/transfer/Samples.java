package org.leadrelay.handoff.transfer;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.leadrelay.handoff.clock.Urgency;
import org.leadrelay.handoff.transfer.Findings.Persons;
import org.leadrelay.handoff.transfer.Findings.Seizure;
import org.leadrelay.handoff.transfer.LeadPackage.Category;
import org.leadrelay.handoff.transfer.LeadPackage.EvidenceFile;
import org.leadrelay.handoff.transfer.LeadPackage.NamedIdentifier;
import org.leadrelay.identifiers.IdentifierType;
import org.leadrelay.jurisdiction.Jurisdiction;

/** Right bodies of every action. Whatever an officer writes in them carries the marker. */
public final class Samples {

  /** In every free text: it must never be found in an event or in the clear part of an entry. */
  public static final String MARKER = "密语";

  /** What the holder of a handoff can conclude with. */
  static final List<OutcomeKind> CONCLUSIONS =
      Stream.of(OutcomeKind.values()).filter(OutcomeKind::isConclusion).toList();

  private Samples() {}

  /** A text nobody but the parties may read. */
  static String text(Object about) {
    return MARKER + about;
  }

  public static Sending sending(String lead, String destination) {
    return sending(lead, destination, Urgency.URGENT);
  }

  static Sending sending(String lead, String destination, Urgency urgency) {
    return new Sending(
        new LeadRef("lead-intake", lead),
        Jurisdiction.of(destination),
        urgency,
        new Request(RequestKind.INVESTIGATE, text("request")),
        content());
  }

  static LeadPackage content() {
    return new LeadPackage(
        text("title"),
        text("summary"),
        Category.INTERNET_SALE,
        Instant.parse("2026-11-20T12:00:00Z"),
        List.of(new NamedIdentifier(IdentifierType.ALIAS, text("alias"))),
        List.of(file(1)));
  }

  static EvidenceFile file(int n) {
    var digest = Integer.toHexString(n).repeat(64).substring(0, 64);
    return new EvidenceFile(text("file") + n, "image/png", n, digest, null);
  }

  static NamedIdentifier alias(int n) {
    return new NamedIdentifier(IdentifierType.ALIAS, text("alias") + n);
  }

  static Action.Receive receive() {
    return new Action.Receive();
  }

  static Action.Accept accept() {
    return new Action.Accept(text("case"), text("accept"));
  }

  static Action.Return giveBack(ReturnReason reason) {
    return giveBack(reason, null);
  }

  /**
   * @param suggested the right bureau, which is said with NOT_OUR_JURISDICTION alone
   */
  static Action.Return giveBack(ReturnReason reason, @Nullable String suggested) {
    return switch (reason) {
      case NOT_OUR_JURISDICTION ->
          new Action.Return(
              reason,
              suggested == null ? null : Jurisdiction.of(suggested),
              List.of(),
              null,
              text("return"));
      case INCOMPLETE ->
          new Action.Return(reason, null, List.of(text("missing")), null, text("return"));
      case DUPLICATE -> new Action.Return(reason, null, List.of(), text("duplicate"), null);
      case NOT_A_MATTER -> new Action.Return(reason, null, List.of(), null, text("return"));
    };
  }

  static Action.Supplement supplement(int n) {
    return new Action.Supplement(text("supplement"), List.of(alias(n)), List.of(file(n)));
  }

  static Action.Redirect redirect(String destination, @Nullable String grounds) {
    return new Action.Redirect(Jurisdiction.of(destination), grounds);
  }

  static Action.Dispute dispute() {
    return new Action.Dispute(text("dispute"));
  }

  static Action.Designate designate(String destination) {
    return designate(destination, text("designate"));
  }

  static Action.Designate designate(String destination, String grounds) {
    return new Action.Designate(Jurisdiction.of(destination), grounds);
  }

  static Action.Dismiss dismiss() {
    return new Action.Dismiss(text("dismiss"));
  }

  static Action.Rework rework() {
    return new Action.Rework(text("rework"));
  }

  static Action.Supervise supervise() {
    return new Action.Supervise(Instant.parse("2027-01-01T00:00:00Z"), text("order"));
  }

  static Action.AnswerSupervision answerSupervision(int order) {
    return new Action.AnswerSupervision(order, text("answer"));
  }

  static Action.Rest rest(Pause.Reason reason) {
    return new Action.Rest(reason, text("pause"));
  }

  static Action.Resume resume() {
    return new Action.Resume(text("resume"));
  }

  /** Until so long after the story's beginning. */
  static Action.Extend extend(Duration time) {
    return new Action.Extend(Office.START.plus(time), text("extend"));
  }

  static Action.GrantExtension grant() {
    return new Action.GrantExtension(text("grant"));
  }

  static Action.RefuseExtension refuse() {
    return new Action.RefuseExtension(text("refuse"));
  }

  static Action.Withdraw withdraw() {
    return new Action.Withdraw(text("withdraw"));
  }

  static Action.GiveFeedback feedback() {
    return new Action.GiveFeedback(text("feedback"), findings(), List.of(text("newLead")));
  }

  static Action.Conclude conclude(OutcomeKind outcome) {
    return new Action.Conclude(
        outcome, findings(), text("decision"), text("merged"), text("conclude"));
  }

  static Action.Close close() {
    return new Action.Close(text("close"));
  }

  static Findings findings() {
    return new Findings(
        text("case"),
        List.of(new Persons(Measure.DETAINED, 2)),
        List.of(new Seizure(Substance.HEROIN, new BigDecimal("12.50"))));
  }
}
