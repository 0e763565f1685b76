/** Puts the extraction's parts together. */
@NullMarked
package org.leadrelay.intake.extraction.config;

import org.jspecify.annotations.NullMarked;
