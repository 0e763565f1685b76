/** Tests of what OpenAPI shows. */
@NullMarked
package org.leadrelay.requests.openapi;

import org.jspecify.annotations.NullMarked;
