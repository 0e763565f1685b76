/** Tests of what resource methods take and give. */
@NullMarked
package org.leadrelay.requests;

import org.jspecify.annotations.NullMarked;
