/** The thread that ends windows. */
@NullMarked
package org.leadrelay.precursor.matching.rounds;

import org.jspecify.annotations.NullMarked;
