/**
 * Finds identifiers in what people write: numbers with spaces, in Chinese, in circles; accounts
 * behind the nicknames of their apps.
 *
 * <p>A {@link org.leadrelay.intake.extraction.Reading} is made of the text once; then each kind has
 * its {@link org.leadrelay.intake.extraction.Finder}, in the order in which kinds take what several
 * could claim. All work is linear in the length of the text. The normal forms and check digits are
 * those of {@link org.leadrelay.identifiers.Identifier}.
 */
@NullMarked
package org.leadrelay.intake.extraction;

import org.jspecify.annotations.NullMarked;
