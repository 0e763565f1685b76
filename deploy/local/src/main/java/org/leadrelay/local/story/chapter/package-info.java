/** What the story tells, one class for each thing that it shows. */
@NullMarked
package org.leadrelay.local.story.chapter;

import org.jspecify.annotations.NullMarked;
