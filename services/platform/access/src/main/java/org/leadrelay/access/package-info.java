/** Who is calling: the actor that a bearer token stands for, and the roles an actor has. */
@NullMarked
package org.leadrelay.access;

import org.jspecify.annotations.NullMarked;
