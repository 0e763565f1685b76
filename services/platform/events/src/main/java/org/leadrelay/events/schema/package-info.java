/** What an event of each type looks like, checked on both sides. */
@NullMarked
package org.leadrelay.events.schema;

import org.jspecify.annotations.NullMarked;
