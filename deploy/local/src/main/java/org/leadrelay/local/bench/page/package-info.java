/** docs/benchmarks.md: what was measured, where, when and with what. */
@NullMarked
package org.leadrelay.local.bench.page;

import org.jspecify.annotations.NullMarked;
