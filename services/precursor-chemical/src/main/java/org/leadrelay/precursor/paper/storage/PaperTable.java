package org.leadrelay.precursor.paper.storage;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;
import org.leadrelay.database.Sql;
import org.leadrelay.precursor.enterprise.Reader;
import org.leadrelay.precursor.enterprise.Readers;
import org.leadrelay.precursor.paper.Balance;
import org.leadrelay.precursor.paper.Flow;
import org.leadrelay.precursor.paper.Issuer;
import org.leadrelay.precursor.paper.Paper;
import org.leadrelay.precursor.paper.PaperKind;
import org.leadrelay.precursor.paper.PaperRegister;
import org.leadrelay.precursor.paper.Tally;
import org.leadrelay.precursor.paper.Use;
import org.leadrelay.precursor.substance.Mass;

/** The register in PostgreSQL. Every statement joins the caller's transaction. */
@ApplicationScoped
class PaperTable implements PaperRegister {

  private static final PaperRow ROW = new PaperRow();

  private static final RowMapper<Balance> BALANCE =
      (row, context) ->
          new Balance(
              ROW.map(row, context), row.getLong("used"), new Mass(row.getLong("charged_mg")));

  private static final String SEEN =
      """
      select %s, u.used, u.charged_mg
        from paper p
        cross join lateral (select count(*) as used, coalesce(sum(charge_mg), 0) as charged_mg
                              from paper_use
                             where paper = p.id and state <> 'RELEASED') u
       where p.readers @> array[:reader]
      """
          .formatted(PaperRow.COLUMNS);

  private final Jdbi jdbi;
  private final UseTable uses;

  PaperTable(DataSource database) {
    this.jdbi = Sql.over(database);
    this.uses = new UseTable(jdbi);
  }

  @Override
  public List<Paper> find(Collection<UUID> ids) {
    var found = byId(ids);
    return ids.stream().map(found::get).filter(Objects::nonNull).toList();
  }

  @Override
  public void lock(Collection<UUID> ids) {
    var sql = "select id from paper where id = any(:ids) order by id for no key update";
    jdbi.useHandle(handle ->
        handle
            .createQuery(sql)
            .bindArray("ids", UUID.class, List.copyOf(ids))
            .mapTo(UUID.class)
            .list());
  }

  @Override
  public Optional<Balance> see(UUID id, Reader reader) {
    return jdbi.withHandle(handle ->
        handle
            .createQuery(SEEN + " and p.id = :id")
            .bind("reader", reader.key())
            .bind("id", id)
            .map(BALANCE)
            .findOne());
  }

  @Override
  public List<Balance> list(
      Reader reader, @Nullable String holder, @Nullable UUID after, int limit) {
    var sql =
        SEEN
            + (holder == null ? "" : " and p.holder = :holder")
            + (after == null ? "" : " and p.id < :after")
            + " order by p.id desc limit :limit";
    return jdbi.withHandle(handle -> {
      var query = handle.createQuery(sql).bind("reader", reader.key()).bind("limit", limit);
      if (holder != null) {
        query.bind("holder", holder);
      }
      if (after != null) {
        query.bind("after", after);
      }
      return query.map(BALANCE).list();
    });
  }

  @Override
  public List<Paper> of(String holder, String substance, Set<PaperKind> kinds) {
    var sql =
        "select "
            + PaperRow.COLUMNS
            + """
             from paper p
            where p.holder = :holder and p.substance = :substance and p.kind = any(:kinds)
            order by p.valid_to desc, p.id
            """;
    return jdbi.withHandle(handle ->
        handle
            .createQuery(sql)
            .bind("holder", holder)
            .bind("substance", substance)
            .bindArray("kinds", String.class, kinds.stream().map(Enum::name).toList())
            .map(ROW)
            .list());
  }

  @Override
  public Optional<UUID> numbered(PaperKind kind, Issuer issuer, String number) {
    var name = String.join("|", "paper", kind.name(), issuer.jurisdiction().code(), number);
    var sql =
        """
        select id from paper
         where kind = :kind and jurisdiction = :jurisdiction and number = :number
           and status <> 'CLAIMED'
        """;
    return jdbi.withHandle(handle -> {
      handle
          .createQuery("select true from pg_advisory_xact_lock(hashtextextended(:name, 0))")
          .bind("name", name)
          .mapTo(Boolean.class)
          .one();
      return handle
          .createQuery(sql)
          .bind("kind", kind.name())
          .bind("jurisdiction", issuer.jurisdiction().code())
          .bind("number", number)
          .mapTo(UUID.class)
          .findOne();
    });
  }

  @Override
  public void add(Paper paper, Readers readers) {
    var sql =
        """
        insert into paper (id, kind, number, holder, partner, substance, quantity_mg, uses,
                           valid_from, valid_to, authority, jurisdiction, basis, scan_sha256,
                           status, standings, readers, version)
        values (:id, :kind, :number, :holder, :partner, :substance, :quantity, :uses,
                :validFrom, :validTo, :authority, :jurisdiction, :basis, :scan,
                :status, :standings, :readers, :version)
        """;
    jdbi.useHandle(handle ->
        PaperRow.bindStanding(PaperRow.bind(handle.createUpdate(sql), paper), paper)
            .bindArray("readers", String.class, List.copyOf(readers.keys()))
            .execute());
  }

  @Override
  public void update(Paper paper) {
    var sql =
        "update paper set status = :status, standings = :standings, version = :version"
            + " where id = :id";
    jdbi.useHandle(handle -> PaperRow.bindStanding(handle.createUpdate(sql), paper).execute());
  }

  @Override
  public Tally tally(Paper paper, Flow flow) {
    return uses.tally(paper.id(), flow);
  }

  @Override
  public List<Use> usesUnder(UUID key) {
    return uses.under(key);
  }

  @Override
  public void put(Use use) {
    uses.put(use);
  }

  private Map<UUID, Paper> byId(Collection<UUID> ids) {
    return jdbi.withHandle(handle ->
        handle
            .createQuery("select " + PaperRow.COLUMNS + " from paper p where p.id = any(:ids)")
            .bindArray("ids", UUID.class, List.copyOf(ids))
            .map(ROW)
            .collect(Collectors.toMap(Paper::id, Function.identity())));
  }
}
