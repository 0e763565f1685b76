package org.leadrelay.local.drill;

import java.util.List;
import org.leadrelay.local.drill.load.Load;
import org.leadrelay.local.drill.proof.Breach;

/** Work that goes on while accidents happen, and what must hold of it. */
public interface Exercise {

  Load load();

  /**
   * Gathers the evidence of all rounds so far, while nothing goes on, and judges it.
   *
   * @param last whether no round follows, so that everything is looked at once more from the start
   */
  Examined examine(boolean last) throws Exception;

  /** Lines for the summary, beside those of the rounds. */
  List<String> notes();

  /**
   * What came of an examination.
   *
   * @param evidence in a few words: how much was looked at
   */
  record Examined(String evidence, List<Breach> breaches) {}
}
