@NullMarked
package org.leadrelay.events;

import org.jspecify.annotations.NullMarked;
