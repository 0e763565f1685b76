@NullMarked
package org.leadrelay.precursor.ledger;

import org.jspecify.annotations.NullMarked;
