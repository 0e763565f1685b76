/** What holds for every request and every answer of the API. */
@NullMarked
package org.leadrelay.requests.edge;

import org.jspecify.annotations.NullMarked;
