package org.leadrelay.precursor.paper;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.leadrelay.precursor.paper.Paper.Basis;

/**
 * One paper that a flow needs.
 *
 * @param kinds any of these does
 * @param exemption an EXEMPTION of this basis does too; null if none
 * @param holders one of these has to hold it; anybody may if empty, as nobody is known
 * @param partner the other side, if known
 * @param licence whether it is found by holder and substance and not used up; else it is cited
 */
record Need(
    Requirement requirement,
    Set<PaperKind> kinds,
    @Nullable Basis exemption,
    Set<String> holders,
    @Nullable String partner,
    boolean licence) {

  /** Whether a paper of that kind could do. */
  boolean takes(Paper paper) {
    return paper.kind() == PaperKind.EXEMPTION
        ? exemption != null && exemption == paper.basis()
        : kinds.contains(paper.kind());
  }
}
