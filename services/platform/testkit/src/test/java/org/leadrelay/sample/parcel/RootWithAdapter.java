package org.leadrelay.sample.parcel;

import org.leadrelay.sample.parcel.storage.ParcelRows;

/** Wrong: a domain that knows its own storage. */
interface RootWithAdapter {
  ParcelRows[] rows();
}
