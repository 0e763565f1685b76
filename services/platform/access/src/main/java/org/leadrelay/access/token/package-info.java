/** From a verified bearer token to the actor of the request. */
@NullMarked
package org.leadrelay.access.token;

import org.jspecify.annotations.NullMarked;
