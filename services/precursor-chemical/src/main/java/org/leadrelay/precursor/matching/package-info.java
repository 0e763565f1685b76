/** Whether seller and buyer agree on what was on the road between them. */
@NullMarked
package org.leadrelay.precursor.matching;

import org.jspecify.annotations.NullMarked;
