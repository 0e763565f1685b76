/** Who is let in, how often and how many at once. */
@NullMarked
package org.leadrelay.requests.admission;

import org.jspecify.annotations.NullMarked;
