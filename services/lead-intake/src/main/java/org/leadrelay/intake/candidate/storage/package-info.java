/** Candidates in PostgreSQL. */
@NullMarked
package org.leadrelay.intake.candidate.storage;

import org.jspecify.annotations.NullMarked;
