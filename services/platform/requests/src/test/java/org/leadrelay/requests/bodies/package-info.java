/** Tests of bodies on their way in. */
@NullMarked
package org.leadrelay.requests.bodies;

import org.jspecify.annotations.NullMarked;
