/** How compliance is counted. */
@NullMarked
package org.leadrelay.courier.compliance.config;

import org.jspecify.annotations.NullMarked;
