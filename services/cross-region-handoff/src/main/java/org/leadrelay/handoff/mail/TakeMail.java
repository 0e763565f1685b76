package org.leadrelay.handoff.mail;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.leadrelay.events.FeedEntry;
import org.leadrelay.events.FeedEvent;
import org.leadrelay.handoff.transfer.GiveReceipt;
import org.leadrelay.handoff.transfer.Handoffs;
import org.leadrelay.jurisdiction.Jurisdiction;

/** Notes, for the origin, that a destination took the mail that asked it. */
@ApplicationScoped
public class TakeMail {

  private static final Set<String> ASKING =
      Set.of(
          "org.leadrelay.handoff.sent.v1",
          "org.leadrelay.handoff.redirected.v1",
          "org.leadrelay.handoff.supplemented.v1",
          "org.leadrelay.handoff.designated.v1",
          "org.leadrelay.handoff.climbed.v1");

  private final Handoffs handoffs;
  private final GiveReceipt receipts;

  public TakeMail(Handoffs handoffs, GiveReceipt receipts) {
    this.handoffs = handoffs;
    this.receipts = receipts;
  }

  /** The reader has got these entries of its feed. */
  public void taken(Jurisdiction reader, List<FeedEntry> entries) {
    var asking =
        entries.stream()
            .filter(FeedEntry::own)
            .map(FeedEntry::event)
            .filter(event -> ASKING.contains(event.type()))
            .toList();
    if (asking.isEmpty()) {
      return;
    }
    var asked = asking.stream().map(FeedEvent::subject).collect(Collectors.toSet());
    var undelivered = handoffs.undelivered(asked, reader);
    asking.stream()
        .filter(event -> undelivered.contains(event.subject()))
        .forEach(event -> receipts.delivered(event.subject(), reader, event.sequence()));
  }
}
