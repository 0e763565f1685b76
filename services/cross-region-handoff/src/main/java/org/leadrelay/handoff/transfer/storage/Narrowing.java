package org.leadrelay.handoff.transfer.storage;

import org.jdbi.v3.core.statement.SqlStatement;
import org.leadrelay.handoff.transfer.Filter;

/** A filter as conditions of a query over {@code sight s} and {@code handoff h}. */
final class Narrowing {

  private Narrowing() {}

  static String of(Filter filter) {
    var sql = new StringBuilder();
    if (filter.box() != null) {
      sql.append(
          switch (filter.box()) {
            case INBOX -> " and s.inbox";
            case OUTBOX -> " and s.outbox";
            case BELOW -> " and s.below";
          });
    }
    if (filter.state() != null) {
      sql.append(" and h.state = :state");
    }
    if (filter.urgency() != null) {
      sql.append(" and h.urgency = :urgency");
    }
    if (filter.overdue() != null) {
      sql.append(
          filter.overdue() ? " and h.due_at <= :now" : " and (h.due_at <= :now) is not true");
    }
    return sql.toString();
  }

  static void bind(SqlStatement<?> query, Filter filter) {
    if (filter.state() != null) {
      query.bind("state", filter.state().name());
    }
    if (filter.urgency() != null) {
      query.bind("urgency", filter.urgency().name());
    }
    if (filter.overdue() != null) {
      query.bind("now", filter.now());
    }
  }
}
