/** The REST face of candidates. */
@NullMarked
package org.leadrelay.intake.candidate.rest;

import org.jspecify.annotations.NullMarked;
