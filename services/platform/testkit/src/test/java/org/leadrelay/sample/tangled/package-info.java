/** Said to be flat. */
@NullMarked
package org.leadrelay.sample.tangled;

import org.jspecify.annotations.NullMarked;
