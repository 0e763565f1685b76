@NullMarked
package org.leadrelay.problem;

import org.jspecify.annotations.NullMarked;
