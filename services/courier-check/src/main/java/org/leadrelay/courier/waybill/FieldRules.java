package org.leadrelay.courier.waybill;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.leadrelay.identifiers.IdentifierType;
import org.leadrelay.jurisdiction.Jurisdiction;

/**
 * The rules of single fields. Each notes what is wrong and then gives something that stands for the
 * value; nothing is made of a row with a fault.
 */
final class FieldRules {

  private static final Phone NO_PHONE = new Phone("", IdentifierType.MOBILE, "");

  private final NumberForms numbers;
  private final Standing standing;
  private final Regions regions;

  FieldRules(NumberForms numbers, Standing standing, Regions regions) {
    this.numbers = numbers;
    this.standing = standing;
    this.regions = regions;
  }

  String number(RowReading row) {
    var number = row.required(Field.WAYBILL_NO, RowCode.WAYBILL_NO);
    if (!number.isEmpty() && !numbers.fit(number)) {
      row.fault(Field.WAYBILL_NO, RowCode.WAYBILL_NO);
    }
    return number;
  }

  /** Null if there is a fault: the agreement is not judged by a time that is none. */
  @Nullable Instant acceptedAt(RowReading row, Instant now) {
    var text = row.required(Field.ACCEPTED_AT, RowCode.ACCEPTED_AT);
    if (text.isEmpty()) {
      return null;
    }
    var at = AcceptanceTime.parse(text, now);
    if (at.isEmpty()) {
      row.fault(Field.ACCEPTED_AT, RowCode.ACCEPTED_AT);
    }
    return at.orElse(null);
  }

  String outlet(RowReading row) {
    var outlet = row.required(Field.OUTLET, RowCode.OUTLET_UNKNOWN);
    if (!outlet.isEmpty() && !standing.outlets().containsKey(outlet)) {
      row.fault(Field.OUTLET, RowCode.OUTLET_UNKNOWN);
    }
    return outlet;
  }

  String senderName(RowReading row) {
    var name = row.required(Field.SENDER_NAME, RowCode.NAME_FORMAT);
    if (!name.isEmpty() && !PersonName.isValid(name)) {
      row.fault(Field.SENDER_NAME, RowCode.NAME_FORMAT);
    }
    return name;
  }

  /** The ID that was given; null if there is none. Whether one is needed is not judged here. */
  @Nullable IdDocument id(RowReading row, LocalDate today) {
    if (row.missing(Field.SENDER_ID_NUMBER) && row.missing(Field.SENDER_ID_TYPE)) {
      return null;
    }
    var label = row.required(Field.SENDER_ID_TYPE, RowCode.ID_TYPE);
    var type = IdType.labelled(label);
    if (!label.isEmpty() && type == null) {
      row.fault(Field.SENDER_ID_TYPE, RowCode.ID_TYPE);
    }
    var written = row.required(Field.SENDER_ID_NUMBER, RowCode.ID_FORMAT);
    if (type == null || written.isEmpty()) {
      return null;
    }
    var number = IdRules.normal(written);
    for (var fault : IdRules.faults(type, number, today)) {
      row.fault(Field.SENDER_ID_NUMBER, fault);
    }
    return new IdDocument(type, number);
  }

  /** The agreement that holds; null if none is named, or one that does not. */
  @Nullable String agreement(RowReading row, @Nullable LocalDate day) {
    if (row.missing(Field.AGREEMENT_ID)) {
      return null;
    }
    var id = row.text(Field.AGREEMENT_ID, RowCode.AGREEMENT_INVALID);
    var validity = standing.agreements().get(id);
    if (validity != null && (day == null || validity.holdsOn(day))) {
      return id;
    }
    if (!id.isEmpty()) {
      row.fault(Field.AGREEMENT_ID, RowCode.AGREEMENT_INVALID);
    }
    return null;
  }

  Phone phone(RowReading row, Field field) {
    var text = row.required(field, RowCode.PHONE_FORMAT);
    if (text.isEmpty()) {
      return NO_PHONE;
    }
    var phone = Phone.parse(text);
    if (phone.isEmpty()) {
      row.fault(field, RowCode.PHONE_FORMAT);
    }
    return phone.orElse(NO_PHONE);
  }

  Jurisdiction region(RowReading row, Field field) {
    var code = row.required(field, RowCode.REGION_UNKNOWN);
    if (code.isEmpty()) {
      return Jurisdiction.NATION;
    }
    var region = regions.find(code);
    if (region.isEmpty()) {
      row.fault(field, RowCode.REGION_UNKNOWN);
    }
    return region.orElse(Jurisdiction.NATION);
  }
}
