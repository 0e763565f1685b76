/** Stands for the port of that name. */
@NullMarked
package org.leadrelay.audit;

import org.jspecify.annotations.NullMarked;
