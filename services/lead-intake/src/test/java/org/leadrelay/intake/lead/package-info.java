@NullMarked
package org.leadrelay.intake.lead;

import org.jspecify.annotations.NullMarked;
