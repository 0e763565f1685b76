/** The catalogue over HTTP. */
@NullMarked
package org.leadrelay.precursor.substance.rest;

import org.jspecify.annotations.NullMarked;
