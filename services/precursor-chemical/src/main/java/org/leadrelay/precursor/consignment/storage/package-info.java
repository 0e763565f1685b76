/** Consignments in PostgreSQL. */
@NullMarked
package org.leadrelay.precursor.consignment.storage;

import org.jspecify.annotations.NullMarked;
