@NullMarked
package org.leadrelay.precursor.matching;

import org.jspecify.annotations.NullMarked;
