/** Ways to put work on something and to measure what it does. */
@NullMarked
package org.leadrelay.local.bench.load;

import org.jspecify.annotations.NullMarked;
