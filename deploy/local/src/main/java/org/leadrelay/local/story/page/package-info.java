/** The story as one HTML page that needs nothing beside itself. */
@NullMarked
package org.leadrelay.local.story.page;

import org.jspecify.annotations.NullMarked;
