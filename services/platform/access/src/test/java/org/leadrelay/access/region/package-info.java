@NullMarked
package org.leadrelay.access.region;

import org.jspecify.annotations.NullMarked;
