/** The demo: the suite comes up, a lead travels through it before your eyes, and it stays up. */
@NullMarked
package org.leadrelay.local.story;

import org.jspecify.annotations.NullMarked;
