package org.leadrelay.courier.register.storage;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.leadrelay.courier.register.StaffMember;
import org.leadrelay.sealing.Token;

@Entity
@Table(name = "staff_member")
class StaffEntity {

  @EmbeddedId
  @AttributeOverride(name = "name", column = @Column(name = "staff_id"))
  CourierKey key;

  String outlet;

  @Column(name = "employed_from")
  LocalDate from;

  @Column(name = "employed_to")
  @Nullable LocalDate to;

  @Column(name = "token_version")
  short tokenVersion;

  byte[] token;

  @Column(name = "updated_at")
  Instant updatedAt;

  byte[] document;

  @SuppressWarnings("NullAway.Init") // filled by Hibernate
  StaffEntity() {}

  StaffEntity(StaffMember member, Token ofDocument, byte[] sealedDocument, Instant at) {
    key = new CourierKey(member.courier(), member.staffId());
    outlet = member.outlet();
    from = member.from();
    to = member.to();
    tokenVersion = (short) ofDocument.keyVersion();
    token = ofDocument.bytes();
    document = sealedDocument;
    updatedAt = at;
  }
}
