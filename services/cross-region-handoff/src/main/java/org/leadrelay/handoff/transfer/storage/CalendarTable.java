package org.leadrelay.handoff.transfer.storage;

import jakarta.enterprise.context.ApplicationScoped;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.leadrelay.database.Sql;
import org.leadrelay.handoff.transfer.KeptCalendar;

@ApplicationScoped
class CalendarTable implements KeptCalendar {

  private final Jdbi jdbi;

  CalendarTable(DataSource source) {
    this.jdbi = Sql.over(source);
  }

  @Override
  public boolean is(String name) {
    return jdbi.withHandle(handle ->
        handle
            .createQuery("select exists (select from kept_calendar where name = :name)")
            .bind("name", name)
            .mapTo(Boolean.class)
            .one());
  }

  @Override
  public void keep(String name) {
    var sql =
        """
        insert into kept_calendar (one, name) values (true, :name)
        on conflict (one) do update set name = excluded.name
        """;
    jdbi.useHandle(handle -> handle.createUpdate(sql).bind("name", name).execute());
  }
}
