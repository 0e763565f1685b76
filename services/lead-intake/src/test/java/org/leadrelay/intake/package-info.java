@NullMarked
package org.leadrelay.intake;

import org.jspecify.annotations.NullMarked;
