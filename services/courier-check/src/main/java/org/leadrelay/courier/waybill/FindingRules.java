package org.leadrelay.courier.waybill;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a supervisor would object to about a well-formed row. */
final class FindingRules {

  private static final int REGION_DIGITS = 6;

  private final ContentsWords words;
  private final Standing standing;
  private final Regions regions;

  FindingRules(ContentsWords words, Standing standing, Regions regions) {
    this.words = words;
    this.standing = standing;
    this.regions = regions;
  }

  Set<Finding> of(Checks checks, String contents, String outlet, @Nullable IdDocument id) {
    var findings = EnumSet.noneOf(Finding.class);
    when(!checks.verified() && !checks.exempt(), Finding.REAL_NAME_NOT_VERIFIED, findings);
    when(!checks.opened(), Finding.NOT_OPENED, findings);
    when(!checks.xrayed(), Finding.NOT_XRAYED, findings);
    when(words.isVague(contents), Finding.CONTENTS_VAGUE, findings);
    when(words.isProhibited(contents), Finding.CONTENTS_PROHIBITED, findings);
    when(id != null && isOfNowhere(id), Finding.ID_REGION_UNKNOWN, findings);
    when(standing.outlets().getOrDefault(outlet, false), Finding.OUTLET_SUSPENDED, findings);
    return findings.isEmpty() ? Set.of() : Collections.unmodifiableSet(findings);
  }

  /** Numbers keep the code of their first issue, so codes of the past are known, too. */
  private boolean isOfNowhere(IdDocument id) {
    return id.type() == IdType.RESIDENT_ID
        && regions.find(id.number().substring(0, REGION_DIGITS)).isEmpty();
  }

  private static void when(boolean so, Finding finding, Set<Finding> findings) {
    if (so) {
      findings.add(finding);
    }
  }

  /**
   * The three hundred-per-cent checks.
   *
   * @param exempt whether the parcel needs no verification of its own
   */
  record Checks(boolean verified, boolean exempt, boolean opened, boolean xrayed) {}
}
