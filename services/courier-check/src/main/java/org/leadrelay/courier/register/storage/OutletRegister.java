package org.leadrelay.courier.register.storage;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.leadrelay.courier.register.Outlet;
import org.leadrelay.courier.register.Outlets;

/** Outlets by courier and number. */
@ApplicationScoped
class OutletRegister implements Outlets, PanacheRepositoryBase<OutletEntity, CourierKey> {

  private final Clock clock;

  OutletRegister(Clock clock) {
    this.clock = clock;
  }

  @Override
  @Transactional
  public boolean put(Outlet outlet) {
    boolean isNew = findById(new CourierKey(outlet.courier(), outlet.no())) == null;
    getEntityManager().merge(new OutletEntity(outlet, clock.instant()));
    return isNew;
  }

  @Override
  @Transactional
  public Optional<Outlet> find(String courier, String no) {
    return findByIdOptional(new CourierKey(courier, no)).map(OutletEntity::outlet);
  }
}
