package org.leadrelay.events.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadrelay.events.Occurrence.EAST;
import static org.leadrelay.events.Occurrence.REGION;
import static org.leadrelay.events.Occurrence.WEST;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.leadrelay.events.Fact;
import org.leadrelay.events.FeedBatch.Addressed;
import org.leadrelay.events.FeedCursor;
import org.leadrelay.events.FeedEntry;
import org.leadrelay.events.FeedPage;
import org.leadrelay.events.FeedScope;
import org.leadrelay.events.Occurrence;
import org.leadrelay.jurisdiction.Jurisdiction;

class SqlFeedTest {

  private final LogFixture events = new LogFixture();

  @AfterEach
  void close() {
    events.close();
  }

  @Test
  void aReaderSeesWhatConcernsItAndNothingElse() {
    var forEast = Occurrence.concerning(Set.of(EAST), Set.of(REGION));
    var forWest = Occurrence.concerning(Set.of(WEST), Set.of(REGION));
    var forRegion = Occurrence.concerning(Set.of(REGION), Set.of());
    happened(forEast, forWest, forRegion);

    assertThat(ids(read(EAST, FeedScope.OWN))).containsExactly(forEast.id());
    assertThat(ids(read(EAST, FeedScope.SUBTREE))).containsExactly(forEast.id());
    assertThat(ids(read(REGION, FeedScope.OWN))).containsExactly(forRegion.id());
    assertThat(ids(read(REGION, FeedScope.SUBTREE)))
        .containsExactly(forEast.id(), forWest.id(), forRegion.id());
    assertThat(read(REGION, FeedScope.SUBTREE).entries())
        .extracting(FeedEntry::own)
        .containsExactly(false, false, true);
    assertThat(read(Jurisdiction.NATION, FeedScope.SUBTREE).entries()).isEmpty();
  }

  @Test
  void whoIsPartyAndAboveIsAParty() {
    happened(Occurrence.concerning(Set.of(EAST, REGION), Set.of(REGION)));

    assertThat(read(REGION, FeedScope.SUBTREE).entries())
        .extracting(FeedEntry::own)
        .containsExactly(true);
  }

  @Test
  void pagesFollowEachOtherWithoutGapOrRepetition() {
    var facts = new ArrayList<Fact>();
    for (int i = 0; i < 7; i++) {
      facts.add(Occurrence.concerning(Set.of(i % 3 == 0 ? WEST : EAST), Set.of()));
    }
    happened(facts.toArray(Fact[]::new));

    var seen = new ArrayList<UUID>();
    var cursor = events.feed.oldest();
    for (int page = 0; page < 3; page++) {
      var read = events.feed.read(EAST, FeedScope.OWN, cursor, 2);
      seen.addAll(ids(read));
      cursor = read.next();
    }

    assertThat(seen)
        .containsExactlyElementsOf(
            facts.stream().filter(fact -> fact.own().contains(EAST)).map(Fact::id).toList());
    assertThat(cursor).isEqualTo(events.feed.now());
  }

  @Test
  void thePageThatIsNotFullEndsAtTheNewestPosition() {
    happened(Occurrence.concerning(Set.of(WEST), Set.of()));

    var page = read(EAST, FeedScope.OWN);

    assertThat(page.entries()).isEmpty();
    assertThat(page.next()).isEqualTo(events.feed.now());
  }

  @Test
  void fromNowOnlyLaterEventsAreSeen() {
    happened(Occurrence.any());
    var now = events.feed.now();
    var later = Occurrence.any();
    happened(later);

    assertThat(ids(events.feed.read(EAST, FeedScope.OWN, now, 10))).containsExactly(later.id());
  }

  @Test
  void theWholeFeedTellsWhoMaySeeEachEvent() {
    happened(Occurrence.any(), Occurrence.any(), Occurrence.any());

    var batch = events.feed.since(events.feed.oldest(), 2);

    assertThat(batch.events()).hasSize(2);
    assertThat(batch.events()).extracting(Addressed::own).containsOnly(Set.of(EAST));
    assertThat(batch.events()).extracting(Addressed::above).containsOnly(Set.of(REGION));
    assertThat(batch.next().position()).isEqualTo(2);
    assertThat(events.feed.since(batch.next(), 2).next()).isEqualTo(events.feed.now());
  }

  @Test
  void anEventComesAsItWasAppended() {
    var fact = Occurrence.any();
    happened(fact);

    var event = read(EAST, FeedScope.OWN).entries().getFirst().event();

    assertThat(event.id()).isEqualTo(fact.id());
    assertThat(event.subject()).isEqualTo(fact.aggregate());
    assertThat(event.time()).isEqualTo(fact.at());
    assertThat(event.type()).isEqualTo(fact.type());
    assertThat(event.source()).isEqualTo(LogFixture.SOURCE);
    assertThat(event.dataschema()).hasToString("urn:leadrelay:event:" + fact.type());
    assertThat(event.data()).isEqualTo("{\"n\":1}");
    assertThat(event.traceparent()).isNull();
  }

  @Test
  void aCursorFromTheFutureWaitsForWhatComesNext() {
    happened(Occurrence.any());
    var ahead = new FeedCursor(events.feed.now().epoch(), 1_000);

    var page = events.feed.read(EAST, FeedScope.OWN, ahead, 10);

    assertThat(page.entries()).isEmpty();
    assertThat(page.next()).isEqualTo(events.feed.now());
  }

  private void happened(Fact... facts) {
    events.append(facts);
    events.sequence();
  }

  private FeedPage read(Jurisdiction reader, FeedScope scope) {
    return events.feed.read(reader, scope, events.feed.oldest(), 100);
  }

  private static List<UUID> ids(FeedPage page) {
    return page.entries().stream().map(entry -> entry.event().id()).toList();
  }
}
