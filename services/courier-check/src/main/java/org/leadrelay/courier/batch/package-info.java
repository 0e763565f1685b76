/**
 * A courier's upload of waybill rows: received in chunks, each durable with all that was made of
 * it, so that a broken upload goes on where it broke and one sent twice counts once.
 */
@NullMarked
package org.leadrelay.courier.batch;

import org.jspecify.annotations.NullMarked;
