/** Movements, accounts and the proof of the zero sum over HTTP. */
@NullMarked
package org.leadrelay.precursor.ledger.rest;

import org.jspecify.annotations.NullMarked;
