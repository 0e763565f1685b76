@NullMarked
package org.leadrelay.precursor.paper;

import org.jspecify.annotations.NullMarked;
