/** What the process shows of itself. */
@NullMarked
package org.leadrelay.operation.metrics;

import org.jspecify.annotations.NullMarked;
