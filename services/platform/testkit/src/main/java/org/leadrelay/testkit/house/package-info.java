/**
 * The rules of the house that a machine can keep: how packages may know each other, how resources
 * and listeners are written, how things are named. A rule that finds nobody to govern is a failure,
 * unless the module says so.
 */
@NullMarked
package org.leadrelay.testkit.house;

import org.jspecify.annotations.NullMarked;
