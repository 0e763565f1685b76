package org.leadrelay.handoff.transfer;

import java.time.Instant;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.leadrelay.handoff.clock.Deadlines;
import org.leadrelay.handoff.clock.WorkingCalendar;
import org.leadrelay.handoff.mail.TakeMail;
import org.leadrelay.testkit.StandingClock;

/** The use cases over a register in memory, with everything they write kept for a look. */
public final class Office {

  /** A Monday morning in Shanghai. */
  public static final Instant START = Instant.parse("2026-11-23T01:00:00Z");

  public final StandingClock clock = new StandingClock(START);
  public final Records records = new Records();
  public final InMemoryHandoffs register;
  public final GiveReceipt receipts;
  public final OpenPackage packages;
  public final TakeMail mail;
  final SendHandoff sending;
  final PassTime time;
  private final ActOnHandoff acting;

  public Office() {
    this(new InMemoryHandoffs(Cast.TREE));
  }

  Office(InMemoryHandoffs register) {
    this.register = register;
    var deadlines = Deadlines.standard(WorkingCalendar.WEEKENDS_ONLY);
    var ledger = new HandoffLedger(register, records, records, Cast.TREE);
    sending = new SendHandoff(register, ledger, Cast.TREE, deadlines, clock);
    acting = new ActOnHandoff(register, ledger, Cast.TREE, deadlines, clock);
    time = new PassTime(register, ledger, Cast.TREE, deadlines, clock);
    receipts = new GiveReceipt(register, ledger, clock);
    packages = new OpenPackage(register, ledger, receipts, clock);
    mail = new TakeMail(register, receipts);
  }

  /**
   * The installation has another calendar from now on; answers how many handoffs were looked at.
   */
  int follow(WorkingCalendar calendar, KeptCalendar kept) {
    var deadlines = Deadlines.standard(calendar);
    var ledger = new HandoffLedger(register, records, records, Cast.TREE);
    var following = new FollowCalendar(register, ledger, kept, Cast.TREE, deadlines, clock);
    var looked = 0;
    var last = following.step(null);
    while (last.isPresent()) {
      looked++;
      last = following.step(last.get());
    }
    return looked;
  }

  public Decision send(Signatory who, Sending what) {
    return sending.send(who, what);
  }

  /** Acts with the current version. */
  public Decision act(Signatory who, UUID id, Action action) {
    return acting.act(who, id, _ -> {}, action);
  }

  public Decision act(Signatory who, UUID id, LongConsumer precondition, Action action) {
    return acting.act(who, id, precondition, action);
  }

  /** A lead on its way from 880101 to 880200. */
  public UUID sent(String lead) {
    return Story.in(this, Samples.sending(lead, "880200")).id;
  }

  /** The same, signed for. */
  public UUID signed(String lead) {
    var story = Story.in(this, Samples.sending(lead, "880200"));
    return story.then(Story.DESTINATION, Samples.receive()).id;
  }
}
