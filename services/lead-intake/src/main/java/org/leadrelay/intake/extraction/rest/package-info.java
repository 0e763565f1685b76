/** The REST face of the extraction: nothing is stored and no text is logged. */
@NullMarked
package org.leadrelay.intake.extraction.rest;

import org.jspecify.annotations.NullMarked;
