package org.leadrelay.sample.parcel.storage;

import jakarta.inject.Inject;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** Wrong: fed through a field. */
class FieldFed {
  @Inject @Nullable Clock clock;
}
