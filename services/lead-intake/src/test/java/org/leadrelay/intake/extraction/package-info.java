@NullMarked
package org.leadrelay.intake.extraction;

import org.jspecify.annotations.NullMarked;
