@NullMarked
package org.leadrelay.precursor.ledger.storage;

import org.jspecify.annotations.NullMarked;
