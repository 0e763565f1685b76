package org.leadrelay.precursor.paper;

import java.util.Optional;
import org.leadrelay.precursor.substance.Mass;

/**
 * How far a paper is used, as one flow sees it.
 *
 * @param otherUses live uses that are not the flow's
 * @param otherCharge what those take
 * @param own the use that the flow belongs to, live or released
 */
public record Tally(long otherUses, Mass otherCharge, Optional<Use> own) {

  /** Whether the flow goes on with a use that was counted already. */
  boolean goesOn() {
    return own.filter(Use::live).isPresent();
  }
}
