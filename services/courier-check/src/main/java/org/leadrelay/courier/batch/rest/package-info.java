/** Uploads over HTTP, and what became of their rows. */
@NullMarked
package org.leadrelay.courier.batch.rest;

import org.jspecify.annotations.NullMarked;
