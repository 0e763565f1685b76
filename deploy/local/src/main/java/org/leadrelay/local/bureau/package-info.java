/** Bureaus as users of the service: their calls, their mail, the leads that they send. */
@NullMarked
package org.leadrelay.local.bureau;

import org.jspecify.annotations.NullMarked;
