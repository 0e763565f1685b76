/**
 * What a parcel has to do with a lead: raised by a rule while the parcel's row is stored,
 * explained, shown to the bureau whose lead it is, and judged there.
 */
@NullMarked
package org.leadrelay.courier.alert;

import org.jspecify.annotations.NullMarked;
