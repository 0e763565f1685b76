package org.leadrelay.courier.compliance.storage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import org.leadrelay.courier.compliance.Line;
import org.leadrelay.courier.compliance.Question;
import org.leadrelay.courier.compliance.Tallies;
import org.leadrelay.courier.compliance.Tally;
import org.leadrelay.courier.compliance.TallyKey;
import org.leadrelay.courier.compliance.Territory;
import org.leadrelay.database.Sql;
import org.leadrelay.jurisdiction.Jurisdiction;

/**
 * A chunk's counts are one inserted row, so uploads never wait for each other's locks; a fold adds
 * them up later. Readers see both parts in one statement, so a fold changes no answer.
 */
@ApplicationScoped
class TallyTable implements Tallies {

  private static final String SUMS =
      """
      sum(parcels)::bigint parcels, sum(exempt)::bigint exempt, sum(verified)::bigint verified,
      sum(opened)::bigint opened, sum(xrayed)::bigint xrayed
      """;

  private final Jdbi jdbi;

  TallyTable(DataSource database) {
    this.jdbi =
        Sql.over(database)
            .registerArrayType(LocalDate.class, "date")
            .registerArrayType(Long.class, "bigint");
  }

  @Override
  public void add(Map<TallyKey, Tally> more) {
    var sorted = new TreeMap<>(more);
    var keys = List.copyOf(sorted.keySet());
    var tallies = List.copyOf(sorted.values());
    var sql =
        """
        insert into compliance_chunk (days, couriers, outlets, regions, parcels, exempt, verified, opened, xrayed)
        values (:days, :couriers, :outlets, :regions, :parcels, :exempt, :verified, :opened, :xrayed)
        """;
    jdbi.useHandle(handle ->
        handle
            .createUpdate(sql)
            .bindArray("days", LocalDate.class, column(keys, TallyKey::day))
            .bindArray("couriers", String.class, column(keys, TallyKey::courier))
            .bindArray("outlets", String.class, column(keys, TallyKey::outlet))
            .bindArray("regions", String.class, column(keys, key -> key.region().code()))
            .bindArray("parcels", Long.class, column(tallies, Tally::parcels))
            .bindArray("exempt", Long.class, column(tallies, Tally::exempt))
            .bindArray("verified", Long.class, column(tallies, Tally::verified))
            .bindArray("opened", Long.class, column(tallies, Tally::opened))
            .bindArray("xrayed", Long.class, column(tallies, Tally::xrayed))
            .execute());
  }

  @Override
  public Tally total(Question question) {
    var sql =
        """
        select coalesce(sum(parcels), 0)::bigint parcels, coalesce(sum(exempt), 0)::bigint exempt,
               coalesce(sum(verified), 0)::bigint verified, coalesce(sum(opened), 0)::bigint opened,
               coalesce(sum(xrayed), 0)::bigint xrayed
          from compliance_count where\
        """
            + conditions(question);
    return jdbi.withHandle(
        handle -> bound(handle.createQuery(sql), question).map((row, _) -> tally(row)).one());
  }

  @Override
  public List<Line> lines(Question question, @Nullable TallyKey after, int limit) {
    var sql =
        "select day, courier, outlet, region, "
            + SUMS
            + " from compliance_count where"
            + conditions(question)
            + (after == null
                ? ""
                : " and (day, courier, outlet, region) > (:day, :atCourier, :atOutlet, :atRegion)")
            + """
             group by day, courier, outlet, region
             order by day, courier, outlet, region limit :limit\
            """;
    return jdbi.withHandle(handle -> {
      var query = bound(handle.createQuery(sql), question).bind("limit", limit);
      if (after != null) {
        query
            .bind("day", after.day())
            .bind("atCourier", after.courier())
            .bind("atOutlet", after.outlet())
            .bind("atRegion", after.region().code());
      }
      return query.map((row, _) -> line(row)).list();
    });
  }

  /**
   * Folds some chunks' counts into those by key, unless another replica is at it.
   *
   * @param limit chunks at most
   * @return how many were folded
   */
  @Transactional
  int fold(int limit) {
    var sql =
        """
        with chunk as (
          delete from compliance_chunk
           where id in (select id from compliance_chunk order by id limit :limit)
             and pg_try_advisory_xact_lock(hashtext('leadrelay'), hashtext('compliance_fold'))
          returning *),
        flat as (
          select c.*
            from chunk k,
                 unnest(k.days, k.couriers, k.outlets, k.regions, k.parcels, k.exempt, k.verified, k.opened, k.xrayed)
                   as c (day, courier, outlet, region, parcels, exempt, verified, opened, xrayed)),
        added as (
          insert into compliance_tally as t
                 (day, courier, outlet, region, parcels, exempt, verified, opened, xrayed)
          select day, courier, outlet, region,
        """
            + SUMS
            + """
                from flat
               group by day, courier, outlet, region
               order by day, courier, outlet, region
              on conflict (day, courier, outlet, region) do update
                set parcels = t.parcels + excluded.parcels, exempt = t.exempt + excluded.exempt,
                    verified = t.verified + excluded.verified, opened = t.opened + excluded.opened,
                    xrayed = t.xrayed + excluded.xrayed)
            select count(*) from chunk
            """;
    return jdbi.withHandle(
        handle -> handle.createQuery(sql).bind("limit", limit).mapTo(Integer.class).one());
  }

  private static String conditions(Question question) {
    return " day between :from and :to"
        + (question.courier() == null ? "" : " and courier = :courier")
        + (question.outlet() == null ? "" : " and outlet = :outlet")
        + (question.territory() == null ? "" : " and region between :first and :last");
  }

  private static Query bound(Query query, Question question) {
    query.bind("from", question.from()).bind("to", question.to());
    if (question.courier() != null) {
      query.bind("courier", question.courier());
    }
    if (question.outlet() != null) {
      query.bind("outlet", question.outlet());
    }
    if (question.territory() instanceof Territory(var first, var last)) {
      query.bind("first", first).bind("last", last);
    }
    return query;
  }

  private static Line line(ResultSet row) throws SQLException {
    var key =
        new TallyKey(
            row.getObject("day", LocalDate.class),
            row.getString("courier"),
            row.getString("outlet"),
            Jurisdiction.of(row.getString("region")));
    return new Line(key, tally(row));
  }

  private static Tally tally(ResultSet row) throws SQLException {
    return new Tally(
        row.getLong("parcels"),
        row.getLong("exempt"),
        row.getLong("verified"),
        row.getLong("opened"),
        row.getLong("xrayed"));
  }

  private static <T> List<Object> column(List<T> rows, Function<T, Object> value) {
    return rows.stream().map(value).toList();
  }
}
