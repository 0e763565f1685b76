/**
 * The three 100 %: real name, opened for inspection, X-rayed; counted by courier, outlet, region
 * and day while the rows are stored.
 */
@NullMarked
package org.leadrelay.courier.compliance;

import org.jspecify.annotations.NullMarked;
