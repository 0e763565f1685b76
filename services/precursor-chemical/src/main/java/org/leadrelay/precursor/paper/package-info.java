/** The law's papers: licences, permits and filings; which of them a flow needs, and their uses. */
@NullMarked
package org.leadrelay.precursor.paper;

import org.jspecify.annotations.NullMarked;
