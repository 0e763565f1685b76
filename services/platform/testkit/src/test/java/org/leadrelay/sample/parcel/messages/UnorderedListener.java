package org.leadrelay.sample.parcel.messages;

import io.smallrye.common.annotation.RunOnVirtualThread;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Wrong: records overtake each other. */
class UnorderedListener {
  private final List<String> parcels = new ArrayList<>();

  @Incoming("parcels")
  @Incoming("letters")
  @RunOnVirtualThread
  void heard(String parcel) {
    parcels.add(parcel);
  }
}
