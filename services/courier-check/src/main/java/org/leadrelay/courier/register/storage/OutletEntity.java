package org.leadrelay.courier.register.storage;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.leadrelay.courier.register.Outlet;

@Entity
@Table(name = "outlet")
class OutletEntity {

  @EmbeddedId
  @AttributeOverride(name = "name", column = @Column(name = "no"))
  CourierKey key;

  String name;
  String region;
  String address;

  @Column(name = "suspended_at", insertable = false, updatable = false)
  @Nullable Instant suspendedAt;

  @Column(name = "updated_at")
  Instant updatedAt;

  @SuppressWarnings("NullAway.Init") // filled by Hibernate
  OutletEntity() {}

  OutletEntity(Outlet outlet, Instant at) {
    key = new CourierKey(outlet.courier(), outlet.no());
    name = outlet.name();
    region = outlet.region();
    address = outlet.address();
    updatedAt = at;
  }

  Outlet outlet() {
    return new Outlet(key.courier(), key.name(), name, region, address, suspendedAt != null);
  }
}
