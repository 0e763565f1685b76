package org.leadrelay.intake.lead.storage;

import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;
import org.leadrelay.intake.lead.Filter;
import org.leadrelay.intake.lead.Position;

/** A filter and the place where a page begins, as conditions on {@code lead l}. */
final class Narrowing {

  private Narrowing() {}

  static String of(Filter filter, @Nullable Position after) {
    return (filter.status() == null ? "" : " and l.status = :status")
        + (filter.category() == null ? "" : " and l.category = :category")
        + (filter.since() == null ? "" : " and l.updated_at >= :since")
        + (after == null ? "" : " and (l.updated_at, l.id) < (:afterAt, :afterId)");
  }

  static void bind(SqlStatement<?> query, Filter filter, @Nullable Position after) {
    if (filter.status() != null) {
      query.bind("status", filter.status().name());
    }
    if (filter.category() != null) {
      query.bind("category", filter.category().name());
    }
    if (filter.since() != null) {
      query.bind("since", filter.since());
    }
    if (after != null) {
      query.bind("afterAt", after.at()).bind("afterId", after.id());
    }
  }
}
