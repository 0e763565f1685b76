/**
 * The whole suite on one machine, without Docker: every part a separate process, all data in one
 * folder.
 */
@NullMarked
package org.leadrelay.local;

import org.jspecify.annotations.NullMarked;
