@NullMarked
package org.leadrelay.intake.extraction.rest;

import org.jspecify.annotations.NullMarked;
