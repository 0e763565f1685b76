/** Rows. */
@NullMarked
package org.leadrelay.sample.parcel.storage;

import org.jspecify.annotations.NullMarked;
