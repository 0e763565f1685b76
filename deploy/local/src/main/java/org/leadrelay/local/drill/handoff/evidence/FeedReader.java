package org.leadrelay.local.drill.handoff.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.leadrelay.local.bureau.HonestBureau;
import org.leadrelay.local.bureau.Mail;
import org.leadrelay.local.drill.proof.Sighting;

/** A bureau that asks for its mail now and then, each time behind what it got before. */
public final class FeedReader {
  private static final String JSON = "application/json";
  private static final int PAGE = 500;

  private final HonestBureau bureau;
  private final String reader;
  private final boolean subtree;
  private final List<Sighting> seen = new ArrayList<>();
  private String cursor = "";

  /** A reader that has got nothing yet: it begins with the oldest entry. */
  public FeedReader(HonestBureau bureau, String reader, boolean subtree) {
    this.bureau = bureau;
    this.reader = reader;
    this.subtree = subtree;
  }

  /** Asks until there is no more, and gives all that ever came. */
  public Reading read() throws InterruptedException {
    while (readPage() == PAGE) {
      // The next page begins behind this one.
    }
    return new Reading("feed", reader, subtree, seen);
  }

  private int readPage() throws InterruptedException {
    var scope = subtree ? "subtree" : "own";
    var behind = cursor.isEmpty() ? "" : "&cursor=" + cursor;
    var page =
        bureau.get("/api/v1/feed?limit=%d&scope=%s%s".formatted(PAGE, scope, behind), JSON).json();
    var items = page.path("items");
    items.forEach(entry -> seen.add(sighting(Mail.of(entry))));
    cursor = page.path("nextCursor").asText();
    return items.size();
  }

  static Sighting sighting(Mail mail) {
    return new Sighting(
        UUID.fromString(mail.event()), UUID.fromString(mail.handoff()), mail.sequence());
  }
}
