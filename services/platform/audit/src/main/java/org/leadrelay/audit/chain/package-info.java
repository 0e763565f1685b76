/**
 * The arithmetic of chains, commitments and checkpoints, and the search for what was changed. Needs
 * the JDK only: the offline verifier is made of it.
 */
@NullMarked
package org.leadrelay.audit.chain;

import org.jspecify.annotations.NullMarked;
