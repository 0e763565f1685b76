package org.leadrelay.intake.lead.storage;

import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.leadrelay.intake.lead.Audience;
import org.leadrelay.intake.lead.Lead;
import org.leadrelay.jurisdiction.Jurisdictions;

/** Keeps the sight of every lead as {@link Audience#of} makes it. */
final class SightTable {

  private final Jdbi jdbi;
  private final Jurisdictions tree;

  SightTable(Jdbi jdbi, Jurisdictions tree) {
    this.jdbi = jdbi;
    this.tree = tree;
  }

  void write(Lead lead) {
    var sql =
        """
        insert into lead_sight (lead, audience, updated_at)
        select :lead, unnest(:circles), :at
        on conflict (lead, audience) do update set updated_at = excluded.updated_at
        """;
    jdbi.useHandle(handle ->
        handle
            .createUpdate(sql)
            .bind("lead", lead.id())
            .bind("at", lead.updatedAt())
            .bindArray("circles", String.class, keys(Audience.of(lead, tree)))
            .execute());
  }

  /** Writes the sight as it is now; who does not see the lead any more loses it. */
  void write(Lead before, Lead now) {
    var seen = Audience.of(now, tree);
    var lost =
        Audience.of(before, tree).stream()
            .filter(it -> !seen.contains(it))
            .map(Audience::key)
            .toList();
    if (!lost.isEmpty()) {
      jdbi.useHandle(handle ->
          handle
              .createUpdate("delete from lead_sight where lead = :lead and audience = any(:lost)")
              .bind("lead", now.id())
              .bindArray("lost", String.class, lost)
              .execute());
    }
    write(now);
  }

  private static List<String> keys(Set<Audience> circles) {
    return circles.stream().map(Audience::key).toList();
  }
}
