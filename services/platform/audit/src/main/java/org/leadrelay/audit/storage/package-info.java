/** The chains in PostgreSQL: appended in the caller's transaction, read, exported and verified. */
@NullMarked
package org.leadrelay.audit.storage;

import org.jspecify.annotations.NullMarked;
