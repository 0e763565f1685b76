package org.leadrelay.handoff.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadrelay.handoff.transfer.Story.DESTINATION;
import static org.leadrelay.handoff.transfer.Story.ORIGIN;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.leadrelay.audit.AuditActor;
import org.leadrelay.handoff.transfer.Receipts.Receipt;
import org.leadrelay.jurisdiction.Jurisdiction;

/** The origin learns that its destination got the handoff and looked at it: once per asking. */
class ReceiptsTest {

  private final Story story = Story.sent();

  @Test
  void takingTheEventThatAskedIsTheDeliveredReceipt() {
    story.after(Duration.ofMinutes(1));
    story.office.receipts.delivered(story.id, DESTINATION.bureau(), 1);

    assertThat(story.receipts().delivered())
        .isEqualTo(new Receipt(Office.START.plusSeconds(60), DESTINATION.bureau()));
    var data = Records.told(story.office.records.lastFact());
    assertThat(data.receipt()).isEqualTo(Receipts.Kind.DELIVERED);
    assertThat(story.office.records.lastNote().action()).isEqualTo("delivered");
    assertThat(story.office.records.lastNote().by()).isEqualTo(AuditActor.system("mail"));
  }

  @Test
  void aReceiptConcernsTheOriginAlone() {
    story.office.receipts.delivered(story.id, DESTINATION.bureau(), 1);

    var fact = story.office.records.lastFact();
    assertThat(fact.type()).isEqualTo("org.leadrelay.handoff.receipt-given.v1");
    assertThat(fact.own()).containsExactly(ORIGIN.bureau());
    assertThat(fact.above()).doesNotContain(DESTINATION.bureau());
  }

  @Test
  void aReceiptIsAnEventAndNoMove() {
    story.office.receipts.delivered(story.id, DESTINATION.bureau(), 1);

    assertThat(story.now().sequence()).isEqualTo(2);
    assertThat(story.now().version()).isEqualTo(1);
    assertThat(story.now().state()).isEqualTo(State.SENT);
    assertThat(story.now().clocks()).isEqualTo(Story.sent().now().clocks());
  }

  @Test
  void eachIsGivenOnce() {
    story.office.receipts.delivered(story.id, DESTINATION.bureau(), 1);
    story.office.receipts.opened(story.id, DESTINATION);
    story.after(Duration.ofMinutes(1));
    var before = Before.of(story.office);

    story.office.receipts.delivered(story.id, DESTINATION.bureau(), 1);
    story.office.receipts.opened(story.id, Cast.supervisor("880200"));

    before.nothingIsWritten();
  }

  @Test
  void theLookOfAnyOfficerOfTheDestinationIsTheOpenedReceipt() {
    story.office.receipts.opened(story.id, Cast.supervisor("880200"));

    assertThat(story.receipts().opened())
        .isEqualTo(new Receipt(Office.START, DESTINATION.bureau()));
    assertThat(story.office.records.lastNote().by())
        .isEqualTo(AuditActor.supervisor("880200", "supervisor-880200"));
  }

  @Test
  void nobodyElsesLookIsAReceipt() {
    var before = Before.of(story.office);

    for (var bureau : Cast.EVERYBODY) {
      if (!bureau.equals("880200")) {
        story.office.receipts.opened(story.id, Cast.supervisor(bureau));
        story.office.receipts.delivered(story.id, Story.bureau(bureau), 1);
      }
    }

    before.nothingIsWritten();
  }

  @Test
  void anOlderAskingProvesNothingAboutALaterOne() {
    story
        .then(DESTINATION, Samples.giveBack(ReturnReason.INCOMPLETE))
        .then(ORIGIN, Samples.supplement(2));
    var before = Before.of(story.office);

    story.office.receipts.delivered(story.id, DESTINATION.bureau(), 1);

    before.nothingIsWritten();
    story.office.receipts.delivered(story.id, DESTINATION.bureau(), 3);
    assertThat(story.receipts().delivered()).isNotNull();
  }

  @Test
  void whoGaveItBackGivesNoReceiptAnyMore() {
    story.then(DESTINATION, Samples.giveBack(ReturnReason.INCOMPLETE));
    var before = Before.of(story.office);

    story.office.receipts.delivered(story.id, DESTINATION.bureau(), 1);
    story.office.receipts.opened(story.id, DESTINATION);

    before.nothingIsWritten();
  }

  @Test
  void receiptsBelongToAHop() {
    story.office.receipts.opened(story.id, DESTINATION);
    story.goesOnTo("310115", "closer");
    var before = Before.of(story.office);

    story.office.receipts.opened(story.id, DESTINATION);
    before.nothingIsWritten();

    story.office.receipts.opened(story.id, Cast.officer("310115"));
    assertThat(story.receipts().opened())
        .isEqualTo(new Receipt(Office.START, Story.bureau("310115")));
    assertThat(story.now().hops().getFirst().receipts().opened())
        .isEqualTo(new Receipt(Office.START, DESTINATION.bureau()));
  }

  @Test
  void anAskingThatIsOverBeforeTheLockIsHeldGivesNoReceiptForTheNext() {
    var register = new Interrupted();
    var asked = Story.in(new Office(register), Samples.sending("lead", "880200"));
    register.meanwhile =
        () ->
            asked
                .then(DESTINATION, Samples.giveBack(ReturnReason.INCOMPLETE))
                .then(ORIGIN, Samples.supplement(2));

    asked.office.receipts.delivered(asked.id, DESTINATION.bureau(), 1);

    assertThat(asked.now().sequence()).isEqualTo(3);
    assertThat(asked.receipts().delivered()).isNull();
  }

  @Test
  void aLaterReturnDoesNotRewriteTheReceiptOfTheAcceptance() {
    story.then(DESTINATION, Samples.accept());
    var given = story.receipts().decided();

    story.after(Duration.ofHours(1)).then(DESTINATION, Samples.giveBack(ReturnReason.NOT_A_MATTER));

    assertThat(story.receipts().decided()).isEqualTo(given);
  }

  /** Somebody else is faster with the lock, once. */
  private static final class Interrupted extends InMemoryHandoffs {
    private Runnable meanwhile = () -> {};

    Interrupted() {
      super(Cast.TREE);
    }

    @Override
    public Optional<Handoff> lock(UUID id, Jurisdiction reader) {
      var first = meanwhile;
      meanwhile = () -> {};
      first.run();
      return super.lock(id, reader);
    }
  }
}
