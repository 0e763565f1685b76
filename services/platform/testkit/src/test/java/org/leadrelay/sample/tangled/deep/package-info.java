/** Not flat. */
@NullMarked
package org.leadrelay.sample.tangled.deep;

import org.jspecify.annotations.NullMarked;
