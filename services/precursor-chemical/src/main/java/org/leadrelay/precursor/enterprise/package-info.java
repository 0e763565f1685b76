/** Licensed enterprises, their sites, and who sees what of them. */
@NullMarked
package org.leadrelay.precursor.enterprise;

import org.jspecify.annotations.NullMarked;
