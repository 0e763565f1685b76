/** The audit chain of one aggregate, as those who may read it see it. */
@NullMarked
package org.leadrelay.audit.rest;

import org.jspecify.annotations.NullMarked;
