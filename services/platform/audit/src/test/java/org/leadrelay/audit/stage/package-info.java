/** What the tests of the audit stand on. */
@NullMarked
package org.leadrelay.audit.stage;

import org.jspecify.annotations.NullMarked;
