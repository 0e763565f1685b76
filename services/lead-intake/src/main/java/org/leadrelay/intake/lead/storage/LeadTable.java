package org.leadrelay.intake.lead.storage;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.leadrelay.database.Sql;
import org.leadrelay.events.log.EventJson;
import org.leadrelay.intake.lead.Filter;
import org.leadrelay.intake.lead.Lead;
import org.leadrelay.intake.lead.Leads;
import org.leadrelay.intake.lead.Position;
import org.leadrelay.intake.lead.Provenance;
import org.leadrelay.intake.lead.Signatory;
import org.leadrelay.intake.lead.Wanted;
import org.leadrelay.jurisdiction.Jurisdiction;
import org.leadrelay.jurisdiction.Jurisdictions;
import org.leadrelay.sealing.BlindIndex;
import org.leadrelay.sealing.Sealer;
import org.leadrelay.sealing.json.SealedJson;

/** The register in PostgreSQL. Every statement joins the caller's transaction. */
@ApplicationScoped
class LeadTable implements Leads {

  private static final String ONE = "select " + LeadRow.COLUMNS + " from lead l where l.id = :id";

  private static final String SEEN = ONE + " and " + Circles.SEE;
  private static final String LOCK = " for no key update of l";

  private final Jdbi jdbi;
  private final LeadRow row;
  private final LeadQueries queries;
  private final SightTable sight;
  private final PostingTable postings;
  private final TextTable texts;

  LeadTable(DataSource database, Sealer sealer, BlindIndex blindIndex, Jurisdictions tree) {
    this.jdbi = Sql.over(database);
    this.row = new LeadRow(new SealedJson(sealer, EventJson.MAPPER));
    this.queries = new LeadQueries(jdbi, row, blindIndex);
    this.sight = new SightTable(jdbi, tree);
    this.postings = new PostingTable(jdbi, blindIndex);
    this.texts = new TextTable(jdbi);
  }

  @Override
  public Optional<Lead> lock(UUID id, Signatory reader) {
    return seen(SEEN + LOCK, id, reader);
  }

  @Override
  public Optional<Lead> lockForEvent(UUID id) {
    return jdbi.withHandle(
        handle -> handle.createQuery(ONE + LOCK).bind("id", id).map(row).findOne());
  }

  @Override
  public Optional<Lead> see(UUID id, Signatory reader) {
    return seen(SEEN, id, reader);
  }

  @Override
  public boolean inSight(UUID id, Signatory reader) {
    var sql = "select " + Circles.SEE + " from lead l where l.id = :id";
    return jdbi.withHandle(handle ->
        Circles.bind(handle.createQuery(sql).bind("id", id), reader)
            .mapTo(Boolean.class)
            .findOne()
            .orElse(false));
  }

  @Override
  public boolean exists(UUID id) {
    return jdbi.withHandle(handle ->
        handle
            .createQuery("select exists (select from lead where id = :id)")
            .bind("id", id)
            .mapTo(Boolean.class)
            .one());
  }

  @Override
  public Optional<Lead> withKey(Jurisdiction owner, Provenance key) {
    if (key.reference() == null) {
      return Optional.empty();
    }
    var name = String.join("|", owner.code(), key.source(), key.reference());
    var sql =
        "select "
            + LeadRow.COLUMNS
            + " from lead l where owner = :owner and source = :source and source_ref = :ref";
    return jdbi.withHandle(handle -> {
      handle
          .createQuery("select true from pg_advisory_xact_lock(hashtextextended(:name, 0))")
          .bind("name", name)
          .mapTo(Boolean.class)
          .one();
      return handle
          .createQuery(sql)
          .bind("owner", owner.code())
          .bind("source", key.source())
          .bind("ref", key.reference())
          .map(row)
          .findOne();
    });
  }

  @Override
  public List<Lead> list(Signatory reader, Filter filter, @Nullable Position after, int limit) {
    return queries.list(reader, filter, after, limit);
  }

  @Override
  public List<Lead> find(
      Signatory reader, Wanted wanted, Filter filter, @Nullable Position after, int limit) {
    return queries.find(reader, wanted, filter, after, limit);
  }

  @Override
  public void add(Lead lead) {
    var sql =
        """
        insert into lead (id, owner, source, source_ref, category, status, handling, open_handoffs,
                          version, sequence, created_at, updated_at, detail)
        values (:id, :owner, :source, :ref, :category, :status, :handling, :openHandoffs,
                :version, :sequence, :createdAt, :updatedAt, :detail)
        """;
    jdbi.useHandle(handle ->
        row.bind(handle.createUpdate(sql), lead)
            .bind("owner", lead.owner().code())
            .bind("source", lead.provenance().source())
            .bind("ref", lead.provenance().reference())
            .bind("createdAt", lead.createdAt())
            .execute());
    sight.write(lead);
    postings.write(lead);
    texts.write(lead);
  }

  @Override
  public void update(Lead before, Lead now) {
    var sql =
        """
        update lead
           set category = :category, status = :status, handling = :handling,
               open_handoffs = :openHandoffs, version = :version, sequence = :sequence,
               updated_at = :updatedAt, detail = :detail
         where id = :id
        """;
    jdbi.useHandle(handle -> row.bind(handle.createUpdate(sql), now).execute());
    sight.write(before, now);
    postings.write(before, now);
    texts.write(before, now);
  }

  private Optional<Lead> seen(String sql, UUID id, Signatory reader) {
    return jdbi.withHandle(
        handle -> Circles.bind(handle.createQuery(sql).bind("id", id), reader).map(row).findOne());
  }
}
