/** Shipments and their windows in PostgreSQL. */
@NullMarked
package org.leadrelay.precursor.matching.storage;

import org.jspecify.annotations.NullMarked;
