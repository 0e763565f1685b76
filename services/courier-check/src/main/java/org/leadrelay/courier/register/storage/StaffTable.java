package org.leadrelay.courier.register.storage;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.leadrelay.courier.register.StaffMember;
import org.leadrelay.courier.register.StaffRegister;
import org.leadrelay.identifiers.Identifier;
import org.leadrelay.identifiers.Parsed;
import org.leadrelay.sealing.BlindIndex;
import org.leadrelay.sealing.Sealer;
import org.leadrelay.sealing.Token;

/** Staff by courier and staff id; the document is sealed, its token stands beside it. */
@ApplicationScoped
class StaffTable implements StaffRegister, PanacheRepositoryBase<StaffEntity, CourierKey> {

  private final Sealer sealer;
  private final BlindIndex index;
  private final Clock clock;

  StaffTable(Sealer sealer, BlindIndex index, Clock clock) {
    this.sealer = sealer;
    this.index = index;
    this.clock = clock;
  }

  @Override
  @Transactional
  public boolean put(StaffMember member) {
    boolean isNew = findById(new CourierKey(member.courier(), member.staffId())) == null;
    var name = "courier/staff/document/" + member.courier() + "/" + member.staffId();
    var document = member.document();
    var sealed = sealer.sealText(name, document.type() + "|" + document.number());
    getEntityManager().merge(new StaffEntity(member, token(member), sealed, clock.instant()));
    return isNew;
  }

  private Token token(StaffMember member) {
    var type = member.document().type().identifier();
    var number = member.document().number();
    return index.current(
        type,
        Identifier.parse(type, number) instanceof Parsed.Valid(var identifier, _)
            ? identifier.value()
            : number);
  }
}
