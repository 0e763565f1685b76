package org.leadrelay.courier.register.storage;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.leadrelay.courier.register.Agreement;
import org.leadrelay.courier.register.Agreements;
import org.leadrelay.sealing.Sealer;

/** Agreements by courier and id; the customer's name is sealed, as customers may be persons. */
@ApplicationScoped
class AgreementRegister implements Agreements, PanacheRepositoryBase<AgreementEntity, CourierKey> {

  private final Sealer sealer;
  private final Clock clock;

  AgreementRegister(Sealer sealer, Clock clock) {
    this.sealer = sealer;
    this.clock = clock;
  }

  @Override
  @Transactional
  public boolean put(Agreement agreement) {
    boolean isNew = findById(new CourierKey(agreement.courier(), agreement.id())) == null;
    var name = "courier/agreement/customer/" + agreement.courier() + "/" + agreement.id();
    var customer = sealer.sealText(name, agreement.customerName());
    getEntityManager().merge(new AgreementEntity(agreement, customer, clock.instant()));
    return isNew;
  }
}
