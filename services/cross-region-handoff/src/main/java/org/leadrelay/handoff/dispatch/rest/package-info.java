/** Dispatches over HTTP. */
@NullMarked
package org.leadrelay.handoff.dispatch.rest;

import org.jspecify.annotations.NullMarked;
