/** Tests of the kept answers. */
@NullMarked
package org.leadrelay.requests.idempotency;

import org.jspecify.annotations.NullMarked;
