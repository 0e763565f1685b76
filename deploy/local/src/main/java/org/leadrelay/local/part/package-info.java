/** The parts of the stack and what each needs: a folder, ports, secrets, a detached process. */
@NullMarked
package org.leadrelay.local.part;

import org.jspecify.annotations.NullMarked;
