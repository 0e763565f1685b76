/**
 * What a courier's staff found suspicious about a parcel: passed on to lead-intake at once. Who
 * said it is kept apart, where this service itself cannot read it back.
 */
@NullMarked
package org.leadrelay.courier.report;

import org.jspecify.annotations.NullMarked;
