package org.leadrelay.local.drill;

import java.util.List;
import org.leadrelay.local.drill.load.Load;
import org.leadrelay.local.drill.proof.Breach;
import org.leadrelay.local.drill.victim.Wheel;

/** What one service brings to the drill: its work, its accidents and its proofs. */
public interface Exercise extends AutoCloseable {

  Load load();

  Wheel wheel();

  /**
   * Gathers the evidence of all rounds so far, while nothing goes on, and judges it.
   *
   * @param last whether no round follows, so that everything is looked at once more from the start
   */
  Examined examine(boolean last) throws Exception;

  /** Lines for the summary, beside those of the rounds. */
  List<String> notes();

  @Override
  void close();

  /**
   * What came of an examination.
   *
   * @param evidence in a few words: how much was looked at
   */
  record Examined(String evidence, List<Breach> breaches) {}
}
