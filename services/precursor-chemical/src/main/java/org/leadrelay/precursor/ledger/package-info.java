/** The book: movements between accounts, in double entry, never edited. */
@NullMarked
package org.leadrelay.precursor.ledger;

import org.jspecify.annotations.NullMarked;
