@NullMarked
package org.leadrelay.access.production;

import org.jspecify.annotations.NullMarked;
