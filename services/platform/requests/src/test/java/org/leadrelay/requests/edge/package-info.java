/** Tests of what holds for every request. */
@NullMarked
package org.leadrelay.requests.edge;

import org.jspecify.annotations.NullMarked;
