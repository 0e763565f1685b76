/**
 * Signed statements of where all chains stood, given to others so that nobody can cut a chain
 * unseen; and those that other services gave us.
 */
@NullMarked
package org.leadrelay.audit.checkpoint;

import org.jspecify.annotations.NullMarked;
