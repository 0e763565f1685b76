/**
 * The tree of administrative divisions of China (GB/T 2260), with the nation (000000) at its root.
 *
 * <p>State of the data: 2026-04. Sources and licences are in the NOTICE file of the project; what
 * was done to the data, in docs/data.md.
 */
@NullMarked
package org.leadrelay.jurisdiction;

import org.jspecify.annotations.NullMarked;
