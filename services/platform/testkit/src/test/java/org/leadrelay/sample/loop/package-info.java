/** The other half of a circle. */
@NullMarked
package org.leadrelay.sample.loop;

import org.jspecify.annotations.NullMarked;
