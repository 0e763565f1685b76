package org.leadrelay.handoff.mail.round;

import java.util.ArrayList;
import java.util.List;
import org.leadrelay.events.Feed;
import org.leadrelay.events.FeedBatch;
import org.leadrelay.events.FeedBatch.Addressed;
import org.leadrelay.events.FeedCursor;
import org.leadrelay.events.FeedEntry;
import org.leadrelay.events.FeedPage;
import org.leadrelay.events.FeedScope;
import org.leadrelay.jurisdiction.Jurisdiction;

/** A feed without a database; it can be made to fail. */
final class PaperFeed implements Feed {

  private final List<Addressed> all = new ArrayList<>();
  private boolean broken;
  private int queries;

  void append() {
    all.add(Letters.letter(all.size() + 1L));
  }

  void append(int letters) {
    for (var n = 0; n < letters; n++) {
      append();
    }
  }

  int size() {
    return all.size();
  }

  void breakDown() {
    broken = true;
  }

  void recover() {
    broken = false;
  }

  /** How many queries the round has made. */
  int queries() {
    return queries;
  }

  @Override
  public FeedPage read(Jurisdiction reader, FeedScope scope, FeedCursor after, int limit) {
    var entries =
        behind(after).stream()
            .filter(mail -> mail.concerns(reader, scope))
            .limit(limit)
            .map(mail -> new FeedEntry(mail.event(), mail.own().contains(reader)))
            .toList();
    return new FeedPage(
        entries, entries.size() < limit ? now() : entries.getLast().event().cursor());
  }

  @Override
  public FeedBatch since(FeedCursor after, int limit) {
    queries++;
    if (broken) {
      throw new IllegalStateException("the database is away");
    }
    var batch = behind(after).stream().limit(limit).toList();
    return new FeedBatch(batch, batch.isEmpty() ? after : batch.getLast().event().cursor());
  }

  @Override
  public FeedCursor oldest() {
    return Letters.at(0);
  }

  @Override
  public FeedCursor now() {
    return Letters.at(all.size());
  }

  @Override
  public Registration onAdvance(Runnable listener) {
    throw new UnsupportedOperationException("the round is turned by hand");
  }

  private List<Addressed> behind(FeedCursor cursor) {
    return all.subList((int) cursor.position(), all.size());
  }
}
