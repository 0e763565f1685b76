/**
 * One parcel's real-name record: what a row of an upload has to be, and what is made of one that
 * is.
 *
 * <p>A row is judged whole: a {@link org.leadrelay.courier.waybill.RejectedRow} tells all that is
 * wrong with it, an {@link org.leadrelay.courier.waybill.AcceptedRow} is well-formed and carries
 * what a supervisor would object to as findings.
 */
@NullMarked
package org.leadrelay.courier.waybill;

import org.jspecify.annotations.NullMarked;
