/** What enterprises that deal in precursor chemicals write down. */
@NullMarked
package org.leadrelay.local.chemical;

import org.jspecify.annotations.NullMarked;
