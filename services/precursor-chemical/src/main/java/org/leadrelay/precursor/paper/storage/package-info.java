/** Papers and their uses in PostgreSQL. */
@NullMarked
package org.leadrelay.precursor.paper.storage;

import org.jspecify.annotations.NullMarked;
