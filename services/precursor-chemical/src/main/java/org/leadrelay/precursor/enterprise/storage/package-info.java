/** Enterprises and sites in PostgreSQL. */
@NullMarked
package org.leadrelay.precursor.enterprise.storage;

import org.jspecify.annotations.NullMarked;
