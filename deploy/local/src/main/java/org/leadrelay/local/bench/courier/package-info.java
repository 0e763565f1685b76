/** Uploads of waybills against bare COPY. */
@NullMarked
package org.leadrelay.local.bench.courier;

import org.jspecify.annotations.NullMarked;
