@NullMarked
package org.leadrelay.identifiers;

import org.jspecify.annotations.NullMarked;
