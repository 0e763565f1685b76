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
import org.leadrelay.precursor.enterprise.Reader;
import org.leadrelay.precursor.enterprise.Readers;
import org.leadrelay.precursor.enterprise.Site;
import org.leadrelay.precursor.enterprise.Sites;
import org.leadrelay.sealing.Sealer;
import org.leadrelay.sealing.json.SealedJson;

/** The register of sites in PostgreSQL. */
@ApplicationScoped
class SiteRepository implements Sites, PanacheRepositoryBase<SiteEntity, UUID> {

  private static final String SEEN = "array_contains(readers, :reader)";

  private final SealedJson sealed;

  SiteRepository(Sealer sealer) {
    this.sealed = new SealedJson(sealer, EventJson.MAPPER);
  }

  @Override
  public Optional<Site> find(UUID id) {
    return findByIdOptional(id).map(this::site);
  }

  @Override
  public Optional<Site> see(UUID id, Reader reader) {
    return find(SEEN + " and id = :id", as(reader).and("id", id))
        .firstResultOptional()
        .map(this::site);
  }

  @Override
  public List<Site> list(
      Reader reader, @Nullable String enterprise, @Nullable UUID after, int limit) {
    var query = new StringBuilder(SEEN);
    var bound = as(reader);
    if (enterprise != null) {
      query.append(" and enterprise = :enterprise");
      bound.and("enterprise", enterprise);
    }
    if (after != null) {
      query.append(" and id < :after");
      bound.and("after", after);
    }
    return find(query.toString(), Sort.descending("id"), bound).range(0, limit - 1).stream()
        .map(this::site)
        .toList();
  }

  @Override
  public List<Site> of(String uscc) {
    return find("enterprise", Sort.by("id"), uscc).stream().map(this::site).toList();
  }

  @Override
  public Optional<Site> lock(UUID id) {
    return findByIdOptional(id)
        .map(row -> {
          getEntityManager().refresh(row, LockModeType.PESSIMISTIC_WRITE);
          return site(row);
        });
  }

  @Override
  public void put(Site site, Readers readers) {
    findByIdOptional(site.id())
        .ifPresentOrElse(
            row -> row.say(site, readers, sealed),
            () -> persist(new SiteEntity().say(site, readers, sealed)));
  }

  private Site site(SiteEntity row) {
    return row.site(sealed);
  }

  private static Parameters as(Reader reader) {
    return Parameters.with("reader", reader.key());
  }
}
