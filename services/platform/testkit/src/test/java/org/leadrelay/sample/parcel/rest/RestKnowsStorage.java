package org.leadrelay.sample.parcel.rest;

import org.leadrelay.sample.parcel.storage.ParcelRows;

/** Wrong: one adapter that knows another. */
record RestKnowsStorage(ParcelRows rows) {}
