/** What an operator may do with events; no answer holds their content. */
@NullMarked
package org.leadrelay.events.rest;

import org.jspecify.annotations.NullMarked;
