/** Work that clients do while accidents happen. */
@NullMarked
package org.leadrelay.local.drill.load;

import org.jspecify.annotations.NullMarked;
