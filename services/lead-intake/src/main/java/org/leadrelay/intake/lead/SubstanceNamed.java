package org.leadrelay.intake.lead;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A substance that a lead is about, by its code or in words.
 *
 * @param text in words, where no code fits
 * @param grams how much, if known
 */
public record SubstanceNamed(
    @Nullable Substance code, @Nullable String text, @Nullable BigDecimal grams) {

  public SubstanceNamed {
    if (code == null && text == null) {
      throw new IllegalArgumentException("a substance has a code or a text");
    }
  }
}
