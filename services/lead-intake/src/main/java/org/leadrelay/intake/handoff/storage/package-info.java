/** Askings without an answer, in PostgreSQL. */
@NullMarked
package org.leadrelay.intake.handoff.storage;

import org.jspecify.annotations.NullMarked;
