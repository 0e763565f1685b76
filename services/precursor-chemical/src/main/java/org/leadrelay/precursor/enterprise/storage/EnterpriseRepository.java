package org.leadrelay.precursor.enterprise.storage;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leadrelay.events.log.EventJson;
import org.leadrelay.precursor.enterprise.Enterprise;
import org.leadrelay.precursor.enterprise.Enterprises;
import org.leadrelay.precursor.enterprise.Reader;
import org.leadrelay.precursor.enterprise.Readers;
import org.leadrelay.sealing.Sealer;
import org.leadrelay.sealing.json.SealedJson;

/** The register of enterprises in PostgreSQL. */
@ApplicationScoped
class EnterpriseRepository implements Enterprises, PanacheRepositoryBase<EnterpriseEntity, UUID> {

  private static final String SEEN = "array_contains(readers, :reader)";

  private final SealedJson sealed;

  EnterpriseRepository(Sealer sealer) {
    this.sealed = new SealedJson(sealer, EventJson.MAPPER);
  }

  @Override
  public Optional<Enterprise> find(String uscc) {
    return row(uscc).map(this::enterprise);
  }

  @Override
  public Optional<Enterprise> see(String uscc, Reader reader) {
    return find(SEEN + " and uscc = :uscc", as(reader).and("uscc", uscc))
        .firstResultOptional()
        .map(this::enterprise);
  }

  @Override
  public List<Enterprise> list(Reader reader, @Nullable String after, int limit) {
    var bound = as(reader).and("after", after == null ? "" : after);
    return find(SEEN + " and uscc > :after", Sort.by("uscc"), bound).range(0, limit - 1).stream()
        .map(this::enterprise)
        .toList();
  }

  /** Nobody else registers that credit code either, before this transaction ends. */
  @Override
  public Optional<Enterprise> lock(String uscc) {
    getEntityManager()
        .createNativeQuery(
            "select 1 from pg_advisory_xact_lock(hashtextextended(:name, 0))", Integer.class)
        .setParameter("name", "enterprise|" + uscc)
        .getSingleResult();
    return row(uscc)
        .map(row -> {
          getEntityManager().refresh(row, LockModeType.PESSIMISTIC_WRITE);
          return enterprise(row);
        });
  }

  @Override
  public void put(Enterprise enterprise, Readers readers) {
    var known = row(enterprise.uscc());
    known.ifPresentOrElse(
        row -> row.say(enterprise, readers, sealed),
        () -> persist(new EnterpriseEntity().say(enterprise, readers, sealed)));
  }

  private Optional<EnterpriseEntity> row(String uscc) {
    return find("uscc", uscc).firstResultOptional();
  }

  private Enterprise enterprise(EnterpriseEntity row) {
    return row.enterprise(sealed);
  }

  private static Parameters as(Reader reader) {
    return Parameters.with("reader", reader.key());
  }
}
