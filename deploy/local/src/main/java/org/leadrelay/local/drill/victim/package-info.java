/** Accidents, and what is done about them. */
@NullMarked
package org.leadrelay.local.drill.victim;

import org.jspecify.annotations.NullMarked;
