package org.leadrelay.handoff.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadrelay.handoff.transfer.Story.DESTINATION;
import static org.leadrelay.handoff.transfer.Story.ORIGIN;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.leadrelay.audit.AuditNote;

class OpenPackageTest {

  private final Story story = Story.sent();

  @Test
  void partiesAndTheirSuperiorsOpenIt() {
    for (var bureau : List.of("880101", "880200", "880100", "880000", "000000")) {
      assertThat(story.office.packages.open(Cast.officer(bureau), story.id))
          .contains(Samples.content());
    }
  }

  @Test
  void whoDoesNotSeeItOpensNothing() {
    var before = Before.of(story.office);

    for (var bureau : List.of("880102", "880281", "310115", "120101")) {
      var stranger = Cast.supervisor(bureau);
      assertThat(story.office.packages.open(stranger, story.id)).isEmpty();
      assertThat(story.office.packages.reveal(stranger, story.id, "INVESTIGATION", "A-1"))
          .isEmpty();
    }

    before.nothingIsWritten();
  }

  @Test
  void whoGaveItBackOpensItNoMore() {
    story.then(DESTINATION, Samples.giveBack(ReturnReason.DUPLICATE));
    var before = Before.of(story.office);

    assertThat(story.office.packages.open(DESTINATION, story.id)).isEmpty();
    assertThat(story.office.packages.reveal(DESTINATION, story.id, "INVESTIGATION", "A-1"))
        .isEmpty();

    before.nothingIsWritten();
  }

  @Test
  void theFirstLookOfTheDestinationIsItsReceiptAndLaterOnesLeaveNoTrace() {
    story.office.packages.open(DESTINATION, story.id);
    assertThat(story.receipts().opened()).isNotNull();
    var before = Before.of(story.office);

    story.office.packages.open(DESTINATION, story.id);

    before.nothingIsWritten();
  }

  @Test
  void theOriginsOwnLookIsNoReceipt() {
    story.office.packages.open(ORIGIN, story.id);

    assertThat(story.receipts()).isEqualTo(Receipts.NONE);
  }

  @Test
  void everyClearLookIsOnTheChainWithWhoAndWhy() {
    story.office.packages.reveal(ORIGIN, story.id, "INVESTIGATION", "A-1");
    story.office.packages.reveal(ORIGIN, story.id, "INVESTIGATION", "A-2");

    var looks = looks();
    assertThat(looks).hasSize(2);
    assertThat(looks).extracting(AuditNote::by).containsOnly(HandoffLedger.actor(ORIGIN));
    assertThat(looks.getFirst().facts()).containsEntry("caseNumber", "A-1");
    assertThat(looks.getLast().facts()).containsEntry("caseNumber", "A-2");
    assertThat(looks.getFirst().words()).containsEntry("purpose", "INVESTIGATION");
  }

  @Test
  void aClearLookIsNoEventAndNoMove() {
    var before = story.now();

    story.office.packages.reveal(ORIGIN, story.id, "INVESTIGATION", "A-1");

    assertThat(story.now()).isEqualTo(before);
    assertThat(story.office.records.facts()).hasSize(1);
  }

  @Test
  void aClearLookOfTheDestinationIsItsOpenedReceiptToo() {
    story.office.packages.reveal(DESTINATION, story.id, "INVESTIGATION", "A-1");

    assertThat(story.receipts().opened()).isNotNull();
    assertThat(story.office.records.notesOf(story.id))
        .extracting(AuditNote::action)
        .containsExactly("send", "reveal", "opened");
  }

  private List<AuditNote> looks() {
    return story.office.records.notes().stream()
        .filter(note -> note.action().equals("reveal"))
        .toList();
  }
}
