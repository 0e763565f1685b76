package org.leadrelay.sample.parcel.messages;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Right: in order. */
class ParcelListener {
  private final List<String> parcels = new ArrayList<>();

  @Incoming("parcels")
  void heard(String parcel) {
    parcels.add(parcel);
  }
}
