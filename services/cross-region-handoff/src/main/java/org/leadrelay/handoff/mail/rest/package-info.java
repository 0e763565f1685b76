/** The feed and the stream over HTTP. */
@NullMarked
package org.leadrelay.handoff.mail.rest;

import org.jspecify.annotations.NullMarked;
