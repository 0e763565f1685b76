/** What the build ships, run as it is shipped. */
@NullMarked
package org.leadrelay.testkit.packaged;

import org.jspecify.annotations.NullMarked;
