/** The offline verifier: a program of its own that needs a JDK, an export and a public key. */
@NullMarked
package org.leadrelay.audit.verifier;

import org.jspecify.annotations.NullMarked;
