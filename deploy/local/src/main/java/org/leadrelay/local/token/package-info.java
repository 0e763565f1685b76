/** Bearer tokens from the realm of the local stack, for any actor, made on first use. */
@NullMarked
package org.leadrelay.local.token;

import org.jspecify.annotations.NullMarked;
