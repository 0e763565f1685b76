/** Rows as couriers write them: NDJSON and CSV. */
@NullMarked
package org.leadrelay.courier.waybill.text;

import org.jspecify.annotations.NullMarked;
