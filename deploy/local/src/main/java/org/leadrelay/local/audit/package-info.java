/** Audit chains as an auditor outside the service verifies them. */
@NullMarked
package org.leadrelay.local.audit;

import org.jspecify.annotations.NullMarked;
