package org.leadrelay.intake.lead;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.leadrelay.audit.AuditActor;
import org.leadrelay.jurisdiction.Jurisdiction;

/**
 * One change of a lead with everything that is written of it.
 *
 * @param before null for a lead that did not exist
 * @param told what the other services hear, if anything
 * @param action as the audit chain names it
 * @param facts clear codes for the chain, beside those of every step
 * @param said what was written with it, to which the chain commits
 */
record Step(
    Optional<Lead> before,
    Lead now,
    Optional<Announcement> told,
    TimelineEntry entry,
    AuditActor by,
    @Nullable Jurisdiction bureau,
    String action,
    Map<String, String> facts,
    Map<String, String> said) {

  static Step opening(
      Lead lead, Optional<Announcement> told, TimelineEntry entry, AuditActor by, String action) {
    return new Step(
        Optional.empty(), lead, told, entry, by, entry.by(), action, Map.of(), Map.of());
  }

  static Step of(
      Lead before,
      Lead now,
      Optional<Announcement> told,
      TimelineEntry entry,
      AuditActor by,
      String action) {
    return new Step(
        Optional.of(before), now, told, entry, by, entry.by(), action, Map.of(), Map.of());
  }

  Step fact(String name, String code) {
    return new Step(before, now, told, entry, by, bureau, action, plus(facts, name, code), said);
  }

  Step said(String name, @Nullable String text) {
    return text == null
        ? this
        : new Step(before, now, told, entry, by, bureau, action, facts, plus(said, name, text));
  }

  /** Whether the lead says something else than before. */
  boolean changesContent() {
    return before.map(it -> !it.content().equals(now.content())).orElse(true);
  }

  private static Map<String, String> plus(Map<String, String> all, String name, String value) {
    var more = new TreeMap<>(all);
    more.put(name, value);
    return more;
  }
}
