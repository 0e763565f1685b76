@NullMarked
package org.leadrelay.intake.candidate;

import org.jspecify.annotations.NullMarked;
