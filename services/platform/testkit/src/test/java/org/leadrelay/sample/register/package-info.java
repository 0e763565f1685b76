/** A plain register, flat as it should be. */
@NullMarked
package org.leadrelay.sample.register;

import org.jspecify.annotations.NullMarked;
