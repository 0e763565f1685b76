@NullMarked
package org.leadrelay.access;

import org.jspecify.annotations.NullMarked;
