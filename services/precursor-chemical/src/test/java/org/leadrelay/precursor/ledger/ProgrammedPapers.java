package org.leadrelay.precursor.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.leadrelay.precursor.paper.Flow;
import org.leadrelay.precursor.paper.PaperDefect;
import org.leadrelay.precursor.paper.Papers;

/** Papers that miss what they are told to miss. */
public final class ProgrammedPapers implements Papers {

  final List<Flow> used = new ArrayList<>();
  final List<Flow> takenBack = new ArrayList<>();
  private List<PaperDefect> missing = List.of();

  public void miss(PaperDefect... defects) {
    missing = List.of(defects);
  }

  @Override
  public List<PaperDefect> judge(Flow flow) {
    return missing;
  }

  @Override
  public List<PaperDefect> reserve(Flow flow) {
    return missing;
  }

  @Override
  public synchronized List<PaperDefect> use(Flow flow) {
    used.add(flow);
    return missing;
  }

  @Override
  public synchronized void takeBack(Flow flow) {
    takenBack.add(flow);
  }

  @Override
  public void release(UUID consignment) {}
}
