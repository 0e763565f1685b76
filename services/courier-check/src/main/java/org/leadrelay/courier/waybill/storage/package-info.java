/** Waybills in PostgreSQL: sealed rows by day, written by binary COPY. */
@NullMarked
package org.leadrelay.courier.waybill.storage;

import org.jspecify.annotations.NullMarked;
