package org.leadrelay.handoff.transfer;

import java.time.Instant;
import java.util.List;
import org.leadrelay.jurisdiction.Jurisdiction;

/**
 * One interim report of the holder.
 *
 * @param newLeads references of leads that came out of this one, as the holder's system names them
 */
public record Feedback(
    int n, Jurisdiction by, Instant at, String text, Findings findings, List<String> newLeads) {

  public Feedback {
    newLeads = List.copyOf(newLeads);
  }
}
