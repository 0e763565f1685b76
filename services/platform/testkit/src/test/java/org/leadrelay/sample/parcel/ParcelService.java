package org.leadrelay.sample.parcel;

/** Wrong: a name that tells nothing. */
record ParcelService(String name) {}
