package org.leadrelay.courier.alert;

import java.util.UUID;
import org.leadrelay.courier.watch.Watched;
import org.leadrelay.jurisdiction.Jurisdiction;

/**
 * The watchlist entry that a parcel touches.
 *
 * @param jurisdiction the owner of the lead
 */
public record WatchedLead(UUID entryId, UUID leadId, Jurisdiction jurisdiction) {

  static WatchedLead of(Watched watched) {
    return new WatchedLead(watched.entry(), watched.lead(), watched.owner());
  }
}
