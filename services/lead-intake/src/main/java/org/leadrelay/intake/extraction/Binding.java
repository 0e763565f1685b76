package org.leadrelay.intake.extraction;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.leadrelay.identifiers.Courier;

/**
 * What the words before a number say about it.
 *
 * @param nearest of the cues, which decides where they contradict each other
 * @param cues all of them: 微信/QQ
 * @param firm whether it is sure that they are about a number
 * @param same whether the number is said to be that of another app as well
 * @param courier the courier that they name
 */
record Binding(Cue nearest, Set<Cue> cues, boolean firm, boolean same, Optional<Courier> courier) {

  static final Binding NONE = new Binding(Cue.NONE, Set.of(), false, false, Optional.empty());

  static Binding of(Word word, boolean firm, boolean same) {
    return new Binding(word.cue(), EnumSet.of(word.cue()), firm, same, word.courier());
  }

  /** With what another word, before this one, says of the same number. */
  Binding and(Binding before) {
    if (nearest == Cue.OTHER_NUMBER || nearest == Cue.NONE) {
      return this;
    }
    var all = EnumSet.copyOf(cues);
    all.addAll(before.cues);
    return new Binding(
        nearest, all, firm || before.firm, same || before.same, courier.or(before::courier));
  }

  boolean has(Cue cue) {
    return cues.contains(cue);
  }

  /** Whether the number may be a waybill's. */
  boolean isOfParcel() {
    return has(Cue.WAYBILL) || has(Cue.COURIER);
  }
}
