package org.leadrelay.courier.report;

import org.jspecify.annotations.Nullable;

/**
 * Who reported a parcel: for a reward, and for nothing else. {@link #toString} shows nothing.
 *
 * @param staffId the number with the courier
 */
public record Reporter(String staffId, @Nullable String name, @Nullable String phone) {

  @Override
  public String toString() {
    return "a reporter";
  }
}
