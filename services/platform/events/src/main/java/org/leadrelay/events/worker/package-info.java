/** Work that goes on beside requests, on threads of its own. */
@NullMarked
package org.leadrelay.events.worker;

import org.jspecify.annotations.NullMarked;
