/** Tests of who is let in. */
@NullMarked
package org.leadrelay.requests.admission;

import org.jspecify.annotations.NullMarked;
