@NullMarked
package org.leadrelay.problem.json;

import org.jspecify.annotations.NullMarked;
