/** The book in PostgreSQL, in tables to which the service can only add. */
@NullMarked
package org.leadrelay.precursor.ledger.storage;

import org.jspecify.annotations.NullMarked;
