/** Listeners. */
@NullMarked
package org.leadrelay.sample.parcel.messages;

import org.jspecify.annotations.NullMarked;
