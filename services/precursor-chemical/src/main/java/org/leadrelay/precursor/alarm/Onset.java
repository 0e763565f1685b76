package org.leadrelay.precursor.alarm;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leadrelay.jurisdiction.Jurisdiction;
import org.leadrelay.precursor.enterprise.Site;

/**
 * What a rule found.
 *
 * @param substance number in the catalogue
 * @param subject what tells alarms of one rule at one site apart: a substance, a consignment, a
 *     paper, a sensor, a day
 * @param seenAt when it was so in the world
 * @param evidence figures and ids; no personal value
 */
public record Onset(
    Rule rule,
    Severity severity,
    Where where,
    String substance,
    String subject,
    Instant seenAt,
    Map<String, String> evidence,
    Explanation explanation) {

  public Onset {
    evidence = Map.copyOf(evidence);
  }

  /** The key under which at most one alarm is unresolved. */
  public Key key() {
    return new Key(rule, where.site(), subject);
  }

  /** A rule, a site and a subject. */
  public record Key(Rule rule, UUID site, String subject) {}

  /**
   * Where it is.
   *
   * @param place the site's jurisdiction
   * @param partner the other side of a shipment, if there is one and it is known
   */
  public record Where(UUID site, String enterprise, Jurisdiction place, @Nullable Partner partner) {

    public static Where at(Site site) {
      return new Where(site.id(), site.enterprise(), site.place(), null);
    }

    public Where with(@Nullable Partner other) {
      return new Where(site, enterprise, place, other);
    }
  }

  /** The other side of a shipment. */
  public record Partner(UUID site, String enterprise, Jurisdiction place) {

    public static Partner of(Site site) {
      return new Partner(site.id(), site.enterprise(), site.place());
    }
  }
}
