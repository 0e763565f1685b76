/** What must hold before a service may serve real bureaus. */
@NullMarked
package org.leadrelay.access.production;

import org.jspecify.annotations.NullMarked;
