@NullMarked
package org.leadrelay.precursor.alarm;

import org.jspecify.annotations.NullMarked;
