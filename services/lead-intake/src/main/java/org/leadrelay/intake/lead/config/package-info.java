/** What CDI must know of leads. */
@NullMarked
package org.leadrelay.intake.lead.config;

import org.jspecify.annotations.NullMarked;
