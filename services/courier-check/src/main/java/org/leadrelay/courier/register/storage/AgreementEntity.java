package org.leadrelay.courier.register.storage;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.leadrelay.courier.register.Agreement;

@Entity
@Table(name = "agreement")
class AgreementEntity {

  @EmbeddedId
  @AttributeOverride(name = "name", column = @Column(name = "id"))
  CourierKey key;

  String uscc;
  String trade;

  @Column(name = "valid_from")
  LocalDate validFrom;

  @Column(name = "valid_to")
  LocalDate validTo;

  @Column(name = "updated_at")
  Instant updatedAt;

  byte[] customer;

  @SuppressWarnings("NullAway.Init") // filled by Hibernate
  AgreementEntity() {}

  AgreementEntity(Agreement agreement, byte[] sealedCustomer, Instant at) {
    key = new CourierKey(agreement.courier(), agreement.id());
    uscc = agreement.uscc();
    trade = agreement.trade();
    validFrom = agreement.validFrom();
    validTo = agreement.validTo();
    customer = sealedCustomer;
    updatedAt = at;
  }
}
