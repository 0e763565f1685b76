/** Bodies on their way in: counted, decompressed, guarded against idling, decoded and judged. */
@NullMarked
package org.leadrelay.requests.bodies;

import org.jspecify.annotations.NullMarked;
