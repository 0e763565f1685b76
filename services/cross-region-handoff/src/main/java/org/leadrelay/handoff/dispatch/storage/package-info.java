/** Dispatches in PostgreSQL. */
@NullMarked
package org.leadrelay.handoff.dispatch.storage;

import org.jspecify.annotations.NullMarked;
