package org.leadrelay.handoff.transfer.storage;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jdbi.v3.core.Jdbi;
import org.leadrelay.handoff.transfer.Handoff;
import org.leadrelay.handoff.transfer.Sight;
import org.leadrelay.jurisdiction.Jurisdiction;
import org.leadrelay.jurisdiction.Jurisdictions;

/** Keeps the sight of every handoff as {@link Sight#of} makes it. */
final class SightTable {

  private final Jdbi jdbi;
  private final Jurisdictions tree;

  SightTable(Jdbi jdbi, Jurisdictions tree) {
    this.jdbi = jdbi;
    this.tree = tree;
  }

  void write(Handoff opened) {
    put(opened.id(), Sight.of(opened, tree).entrySet());
  }

  /** Writes what has changed. Nobody who has seen a handoff loses it altogether. */
  void write(Handoff before, Handoff now) {
    var known = Sight.of(before, tree).entrySet();
    var changed =
        Sight.of(now, tree).entrySet().stream().filter(it -> !known.contains(it)).toList();
    put(now.id(), changed);
  }

  private void put(UUID handoff, Collection<Map.Entry<Jurisdiction, Sight>> sight) {
    if (sight.isEmpty()) {
      return;
    }
    var sql =
        """
        insert into sight (handoff, jurisdiction, kind, inbox, outbox, below)
        select :handoff, * from unnest(:readers, :kinds, :inbox, :outbox, :below)
        on conflict (jurisdiction, handoff) do update
          set kind = excluded.kind, inbox = excluded.inbox, outbox = excluded.outbox,
              below = excluded.below
        """;
    jdbi.useHandle(handle ->
        handle
            .createUpdate(sql)
            .bind("handoff", handoff)
            .bind("readers", column(sight, String[]::new, it -> it.getKey().code()))
            .bind("kinds", column(sight, String[]::new, it -> it.getValue().kind().name()))
            .bind("inbox", column(sight, Boolean[]::new, it -> it.getValue().inbox()))
            .bind("outbox", column(sight, Boolean[]::new, it -> it.getValue().outbox()))
            .bind("below", column(sight, Boolean[]::new, it -> it.getValue().below()))
            .execute());
  }

  private static <T> T[] column(
      Collection<Map.Entry<Jurisdiction, Sight>> sight,
      IntFunction<T[]> array,
      Function<Map.Entry<Jurisdiction, Sight>, T> value) {
    return sight.stream().map(value).toArray(array);
  }
}
