package org.leadrelay.intake.lead;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leadrelay.identifiers.IdentifierType;
import org.leadrelay.intake.lead.Decision.Accepted;
import org.leadrelay.intake.lead.Decision.Refused;
import org.leadrelay.jurisdiction.Jurisdiction;
import org.leadrelay.jurisdiction.Jurisdictions;
import org.leadrelay.testkit.StandingClock;

/** The use cases over a register in memory, with everything they write kept for a look. */
public final class Bureau {

  /** A Monday morning in Shanghai. */
  public static final Instant START = Instant.parse("2026-11-23T01:00:00Z");

  public static final Jurisdictions TREE = Jurisdictions.withDemoRegion();
  public static final Signatory OFFICER = officer("880101");
  public static final Signatory LEADER = leader("880101");
  public static final String PHONE = "15412348000";

  public final StandingClock clock = new StandingClock(START);
  public final Records records = new Records();
  public final Register register = new Register(TREE);
  public final List<Consequence> consequences = new ArrayList<>();
  public final LeadLedger ledger =
      new LeadLedger(
          register,
          register,
          records,
          records,
          (before, now) -> consequences.forEach(it -> it.follow(before, now)),
          TREE);
  public final RegisterLead registering = new RegisterLead(register, register, ledger, TREE, clock);
  public final ActOnLead acting = new ActOnLead(register, ledger, TREE, clock);
  public final RevealLead revealing = new RevealLead(register, ledger, clock);
  public final MoveByHandoffs following = new MoveByHandoffs(ledger);

  public static Signatory officer(String bureau) {
    return new Signatory(Jurisdiction.of(bureau), false, "officer-" + bureau);
  }

  public static Signatory leader(String bureau) {
    return new Signatory(Jurisdiction.of(bureau), true, "leader-" + bureau);
  }

  public static Registration registration(@Nullable String reference, Handling handling) {
    return registration(
        reference, handling, new GivenIdentifier(IdentifierType.QQ, "88880001", null));
  }

  public static Registration registration(
      @Nullable String reference, Handling handling, GivenIdentifier... identifiers) {
    return registration(reference, handling, "群内有人出售，电话" + PHONE, identifiers);
  }

  public static Registration registration(
      @Nullable String reference,
      Handling handling,
      String narrative,
      GivenIdentifier... identifiers) {
    return new Registration(
        new Provenance("NET_PATROL", reference),
        Category.INTERNET_SALE,
        narrative,
        null,
        START,
        null,
        handling,
        List.of(identifiers),
        List.of(new SubstanceNamed(Substance.ETOMIDATE, null, null)),
        false);
  }

  public Lead registered() {
    return registered(Handling.OPEN);
  }

  public Lead registered(Handling handling) {
    return accepted(registering.register(LEADER, registration(null, handling)));
  }

  /** A lead that a machine proposed. */
  public Lead candidate() {
    var lead = registered();
    var proposed =
        Lead.first(
            UUID.randomUUID(),
            lead.owner(),
            new Provenance("COURIER_ALERT", UUID.randomUUID().toString()),
            lead.content(),
            Status.CANDIDATE,
            clock.instant());
    register.add(proposed);
    return proposed;
  }

  public Decision act(Signatory who, Lead lead, Action action) {
    return acting.act(who, lead.id(), _ -> {}, action);
  }

  public Lead acted(Signatory who, Lead lead, Action action) {
    return accepted(act(who, lead, action));
  }

  /** Why it is refused; nothing may be written then. */
  public Refusal refusal(Signatory who, Lead lead, Action action) {
    return refused(() -> act(who, lead, action)).refusal();
  }

  public Refused refused(java.util.function.Supplier<Decision> step) {
    var before = register.snapshot();
    int facts = records.facts().size();
    int notes = records.notes().size();
    var decision = step.get();
    assertThat(decision).isInstanceOf(Refused.class);
    assertThat(register.snapshot()).isEqualTo(before);
    assertThat(records.facts()).hasSize(facts);
    assertThat(records.notes()).hasSize(notes);
    return (Refused) decision;
  }

  public static Lead accepted(Decision decision) {
    assertThat(decision).isInstanceOf(Accepted.class);
    return ((Accepted) decision).lead();
  }

  /** Changes nothing; to be narrowed by what is wanted. */
  public static Action.Amend amendment(
      @Nullable String narrative, List<GivenIdentifier> add, List<Action.Withdrawal> withdraw) {
    return new Action.Amend(
        Optional.empty(),
        Optional.ofNullable(narrative),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        add,
        withdraw);
  }
}
