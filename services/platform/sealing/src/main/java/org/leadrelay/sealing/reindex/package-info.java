/** Renews stored tokens after a rotation of the blind-index key, batch by batch. */
@NullMarked
package org.leadrelay.sealing.reindex;

import org.jspecify.annotations.NullMarked;
