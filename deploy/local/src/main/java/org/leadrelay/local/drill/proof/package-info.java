/** What must hold of everything that was done. */
@NullMarked
package org.leadrelay.local.drill.proof;

import org.jspecify.annotations.NullMarked;
