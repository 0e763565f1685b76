/** One half of a circle. */
@NullMarked
package org.leadrelay.sample.knot;

import org.jspecify.annotations.NullMarked;
