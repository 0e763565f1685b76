/** Leads in PostgreSQL: sealed details, materialised sight, blind postings. */
@NullMarked
package org.leadrelay.intake.lead.storage;

import org.jspecify.annotations.NullMarked;
