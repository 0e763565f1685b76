/** Papers over HTTP. */
@NullMarked
package org.leadrelay.precursor.paper.rest;

import org.jspecify.annotations.NullMarked;
