/** Benchmarks of the budgets: figure, limit and ratio side by side, on the machine at hand. */
@NullMarked
package org.leadrelay.local.bench;

import org.jspecify.annotations.NullMarked;
