/**
 * Values of no real person or company, yet with the form and the check digits of real ones; and how
 * to find such a value again in whatever a system wrote.
 */
@NullMarked
package org.leadrelay.testkit.synth;

import org.jspecify.annotations.NullMarked;
