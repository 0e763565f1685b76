/** Many leads in one call: each is sent as if alone, or all of them or none. */
@NullMarked
package org.leadrelay.handoff.dispatch;

import org.jspecify.annotations.NullMarked;
