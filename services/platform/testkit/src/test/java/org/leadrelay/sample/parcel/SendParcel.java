package org.leadrelay.sample.parcel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.leadrelay.audit.Trail;

/** Right: a use case with a port and a transaction. */
@ApplicationScoped
public class SendParcel {

  private final Trail trail;
  private final Clock clock;

  SendParcel(Trail trail, Clock clock) {
    this.trail = trail;
    this.clock = clock;
  }

  /** Sends. */
  @Transactional(Transactional.TxType.REQUIRED)
  public Parcel to(String place) {
    var parcel = Parcel.sentTo(place, clock);
    trail.append("sent");
    return parcel;
  }
}
