/** The one clock of a process, which demo and test may set ahead. */
@NullMarked
package org.leadrelay.operation.clock;

import org.jspecify.annotations.NullMarked;
