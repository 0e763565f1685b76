package org.leadrelay.courier.compliance.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.leadrelay.courier.compliance.Line;
import org.leadrelay.courier.compliance.Question;
import org.leadrelay.courier.compliance.Sent;
import org.leadrelay.courier.compliance.Tally;
import org.leadrelay.courier.compliance.TallyKey;
import org.leadrelay.courier.compliance.Territory;
import org.leadrelay.courier.waybill.AcceptedRow;
import org.leadrelay.testkit.TestDatabase;

class TallyTableTest {

  private final TestDatabase database = TestDatabase.fresh();
  private final TallyTable tallies = new TallyTable(database.service());
  private final Sent sent = new Sent(7);

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void howeverChunksAreFoldedTheTallyIsACountOverTheRows() {
    var rows = new ArrayList<AcceptedRow>();
    for (int chunk = 0; chunk < 12; chunk++) {
      var more = sent.rows(50);
      rows.addAll(more);
      tallies.add(Sent.chunk(more));
      if (chunk % 5 == 0) {
        assertThat(tallies.fold(3)).isBetween(1, 3);
      }
      assertThat(lines(everything())).isEqualTo(Sent.counted(rows));
    }
    assertThat(tallies.fold(100)).isPositive();
    assertThat(tallies.fold(100)).isZero();
    assertThat(lines(everything())).isEqualTo(Sent.counted(rows));
    assertThat(tallies.total(everything()).parcels()).isEqualTo(600);
  }

  @Test
  void pagesGoThroughAllKeysInTheirOrder() {
    var rows = sent.rows(200);
    tallies.add(Sent.chunk(rows));
    var seen = new ArrayList<TallyKey>();
    var page = tallies.lines(everything(), null, 5);
    while (!page.isEmpty()) {
      page.forEach(line -> seen.add(line.key()));
      page = tallies.lines(everything(), page.getLast().key(), 5);
    }
    assertThat(seen).containsExactlyElementsOf(Sent.counted(rows).keySet());
  }

  @Test
  void onlyWhatIsAskedForIsCounted() {
    var rows = sent.rows(300);
    tallies.add(Sent.chunk(rows.subList(0, 150)));
    tallies.fold(10);
    tallies.add(Sent.chunk(rows.subList(150, 300)));
    var question =
        new Question("DMO", "D-1", new Territory("880100", "880199"), Sent.DAY, Sent.DAY);
    var expected =
        rows.stream()
            .filter(row -> row.courier().equals("DMO") && row.outlet().equals("D-1"))
            .filter(row -> row.senderRegion().code().startsWith("8801"))
            .filter(row -> row.day().equals(Sent.DAY))
            .toList();
    assertThat(expected).isNotEmpty();
    assertThat(lines(question)).isEqualTo(Sent.counted(expected));
    assertThat(tallies.total(question).parcels()).isEqualTo(expected.size());
  }

  @Test
  void whereNothingWasSentTheTotalIsNothing() {
    assertThat(tallies.total(everything())).isEqualTo(Tally.NONE);
    assertThat(lines(everything())).isEmpty();
  }

  @Test
  void whileAnotherReplicaFoldsThisOneLeavesItAlone() {
    tallies.add(Sent.chunk(sent.rows(10)));
    var lock =
        "select true from pg_advisory_xact_lock(hashtext('leadrelay'), hashtext('compliance_fold'))";
    Jdbi.create(database.owner())
        .useTransaction(other -> {
          other.createQuery(lock).mapTo(Boolean.class).one();
          assertThat(tallies.fold(10)).isZero();
        });
    assertThat(tallies.fold(10)).isEqualTo(1);
  }

  private Map<TallyKey, Tally> lines(Question question) {
    @Nullable TallyKey none = null;
    List<Line> lines = tallies.lines(question, none, 1_000);
    var byKey = new TreeMap<TallyKey, Tally>();
    lines.forEach(line -> byKey.put(line.key(), line.tally()));
    return byKey;
  }

  private static Question everything() {
    return new Question(null, null, null, Sent.DAY, Sent.DAY.plusDays(1));
  }
}
