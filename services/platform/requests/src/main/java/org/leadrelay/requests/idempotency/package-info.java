/** The answers kept for repeated calls: when one is given again, and where it lies sealed. */
@NullMarked
package org.leadrelay.requests.idempotency;

import org.jspecify.annotations.NullMarked;
