package org.leadrelay.intake.candidate;

import org.leadrelay.intake.lead.Category;

/** Who proposes. */
public enum ProposedBy {
  COURIER_ALERT(Category.COURIER_CONCEALMENT),
  PARCEL_REPORT(Category.COURIER_CONCEALMENT),
  PRECURSOR_ALERT(Category.PRECURSOR_DIVERSION);

  private final Category category;

  ProposedBy(Category category) {
    this.category = category;
  }

  /** What its findings are about, until an officer says otherwise. */
  Category category() {
    return category;
  }
}
