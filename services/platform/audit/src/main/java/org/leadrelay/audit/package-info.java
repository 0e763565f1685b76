/**
 * Who did what, when and why, in a chain per aggregate that shows when it was tampered with.
 *
 * <p>The root holds the ports and their records; {@code chain} is the arithmetic of the chain and
 * its proofs (JDK only, shared with the offline {@code verifier}); {@code storage} keeps it.
 */
@NullMarked
package org.leadrelay.audit;

import org.jspecify.annotations.NullMarked;
