/** A small application that receives requests of every kind. */
@NullMarked
package org.leadrelay.requests.trial;

import org.jspecify.annotations.NullMarked;
