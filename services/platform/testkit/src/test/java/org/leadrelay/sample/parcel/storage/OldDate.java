package org.leadrelay.sample.parcel.storage;

import java.util.Date;

/** Wrong: the wall's time in its oldest form. */
final class OldDate {

  private OldDate() {}

  @SuppressWarnings("JavaUtilDate")
  static Date today() {
    return new Date();
  }
}
