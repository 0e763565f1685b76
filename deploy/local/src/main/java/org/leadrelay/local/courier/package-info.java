/** A courier company's side: waybills of parcels that never were. */
@NullMarked
package org.leadrelay.local.courier;

import org.jspecify.annotations.NullMarked;
