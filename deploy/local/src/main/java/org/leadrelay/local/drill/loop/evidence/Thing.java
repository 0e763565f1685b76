package org.leadrelay.local.drill.loop.evidence;

import static org.leadrelay.local.part.SuiteService.COURIER;
import static org.leadrelay.local.part.SuiteService.HANDOFF;
import static org.leadrelay.local.part.SuiteService.INTAKE;
import static org.leadrelay.local.part.SuiteService.PRECURSOR;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.leadrelay.local.part.SuiteService;

/**
 * Kinds of things of which each must be there as often as somebody was told of it, and no other.
 * The query gives the key under which a client knows the thing.
 */
public enum Thing {
  LEAD("select source_ref from lead where source = 'NET_PATROL'", INTAKE),

  /** By its lead; handoffs of leads that are not of this suite have other names. */
  HANDOFF_OF_LEAD("select lead_id from handoff where length(lead_id) = 36", HANDOFF),

  /** A lead that ended with the end of its handoff. */
  CLOSED_LEAD("select id from lead where source = 'NET_PATROL' and status = 'CLOSED'", INTAKE),

  /** By its lead. */
  WATCH("select lead from watch where state = 'ACTIVE'", INTAKE),

  /** By its waybill's number. */
  WAYBILL("select waybill_no from waybill", COURIER),

  /** By the lead for which was watched. */
  ALERT("select lead from alert", COURIER),

  /** By the alert or incident that it comes from. Another service tells of it, not a client. */
  CANDIDATE(
      """
      select source_ref from lead where source in ('COURIER_ALERT', 'PRECURSOR_ALERT')
       union all
      select s.source::text from candidate_sighting s join lead l on l.id = s.lead
       where s.source::text <> l.source_ref
      """,
      INTAKE),

  CONFIRMED_CANDIDATE(
      "select l.id from lead l join candidate c on c.lead = l.id where l.status = 'REGISTERED'",
      INTAKE),

  SITE("select id from site", PRECURSOR),

  /** By the enterprise's own reference. */
  POSTING("select client_ref from movement", PRECURSOR),

  MISMATCH_ALARM("select id from alarm where rule = 'QUANTITY_MISMATCH'", PRECURSOR),

  /** By its alarm. */
  SUSPECTED_INCIDENT(
      """
      select a.id from alarm a join incident i on i.id = a.incident
       where a.rule = 'QUANTITY_MISMATCH' and a.state = 'RESOLVED' and i.suspected
      """,
      PRECURSOR),

  /** A movement whose two sides differ. There is none. */
  UNBALANCED_MOVEMENT(
      "select movement from entry group by movement having sum(mg) <> 0", PRECURSOR),

  /** An event that a service could not apply. There is none. */
  PARKED_EVENT("select topic || ' ' || key || ': ' || reason from parked");

  private final String query;
  private final @Nullable SuiteService home;

  /** In the database of one service. */
  Thing(String query, SuiteService home) {
    this.query = query;
    this.home = home;
  }

  /** In all databases. */
  Thing(String query) {
    this.query = query;
    this.home = null;
  }

  /** Its name in plain words. */
  public String words() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  String query() {
    return query;
  }

  /** Those in whose databases it is. */
  List<SuiteService> services() {
    return home == null ? List.of(SuiteService.values()) : List.of(home);
  }
}
