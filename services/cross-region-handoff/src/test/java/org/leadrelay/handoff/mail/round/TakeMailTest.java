package org.leadrelay.handoff.mail.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.leadrelay.events.FeedEntry;
import org.leadrelay.handoff.transfer.Office;

class TakeMailTest {

  private final Office office = new Office();

  @Test
  void theDestinationThatTakesTheEventThatAskedItGivesItsReceipt() {
    var asked = office.sent("lead");

    office.mail.taken(Letters.DESTINATION, entries("880200"));

    assertThat(delivered(asked)).isTrue();
  }

  @Test
  void severalHandoffsInOnePageGiveAReceiptEach() {
    var first = office.sent("first");
    var second = office.sent("second");

    office.mail.taken(Letters.DESTINATION, entries("880200"));

    assertThat(delivered(first)).isTrue();
    assertThat(delivered(second)).isTrue();
  }

  @Test
  void takingItAgainGivesNoSecondReceipt() {
    office.sent("lead");
    var entries = entries("880200");
    office.mail.taken(Letters.DESTINATION, entries);
    var events = office.records.facts().size();

    office.mail.taken(Letters.DESTINATION, entries);

    assertThat(office.records.facts()).hasSize(events);
  }

  @Test
  void whatTheOriginTakesIsNoReceipt() {
    var asked = office.sent("lead");

    office.mail.taken(Letters.ORIGIN, entries("880101"));

    assertThat(delivered(asked)).isFalse();
  }

  @Test
  void whatASuperiorTakesIsNoReceipt() {
    var asked = office.sent("lead");
    var entries = entries("880000");
    assertThat(entries).extracting(FeedEntry::own).containsExactly(false);

    office.mail.taken(Letters.PROVINCE, entries);

    assertThat(delivered(asked)).isFalse();
  }

  @Test
  void onlyAnEventThatAsksGivesAReceipt() {
    var asked = office.signed("lead");
    var signing = List.of(Mail.entry(office.records.lastFact(), "880200"));

    office.mail.taken(Letters.DESTINATION, signing);

    assertThat(delivered(asked)).isFalse();
  }

  @Test
  void anEmptyPageGivesNothing() {
    office.sent("lead");

    office.mail.taken(Letters.DESTINATION, List.of());

    assertThat(office.records.facts()).hasSize(1);
  }

  private boolean delivered(UUID id) {
    return office.register.get(id).currentHop().receipts().delivered() != null;
  }

  private List<FeedEntry> entries(String reader) {
    var entries = new ArrayList<FeedEntry>();
    for (var fact : office.records.facts()) {
      entries.add(Mail.entry(fact, reader));
    }
    return entries;
  }
}
