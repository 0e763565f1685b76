/** The strict reading of request bodies, and what a body that cannot be read is answered with. */
@NullMarked
package org.leadrelay.problem.json;

import org.jspecify.annotations.NullMarked;
