/** What the parameter types of this module look like in OpenAPI. */
@NullMarked
package org.leadrelay.requests.openapi;

import org.jspecify.annotations.NullMarked;
