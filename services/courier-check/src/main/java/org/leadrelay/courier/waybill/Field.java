package org.leadrelay.courier.waybill;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The fields of a row, in the order in which their violations are told. */
public enum Field {
  WAYBILL_NO("waybillNo"),
  ACCEPTED_AT("acceptedAt"),
  OUTLET("outlet"),
  STAFF_ID("staffId"),
  SENDER_NAME("sender.name"),
  SENDER_ID_TYPE("sender.idType"),
  SENDER_ID_NUMBER("sender.idNumber"),
  AGREEMENT_ID("agreementId"),
  SENDER_PHONE("sender.phone"),
  SENDER_REGION("sender.region"),
  SENDER_ADDRESS("sender.address"),
  RECIPIENT_NAME("recipient.name"),
  RECIPIENT_PHONE("recipient.phone"),
  RECIPIENT_REGION("recipient.region"),
  RECIPIENT_ADDRESS("recipient.address"),
  CONTENTS("contents"),
  WEIGHT_GRAMS("weightGrams"),
  REAL_NAME_VERIFIED("realNameVerified"),
  OPENED("opened"),
  XRAYED("xrayed"),
  XRAY_MACHINE_ID("xrayMachineId");

  private static final Map<String, Field> BY_LABEL =
      Arrays.stream(values()).collect(Collectors.toMap(Field::label, Function.identity()));

  private final String label;

  Field(String label) {
    this.label = label;
  }

  /** With dots, as couriers write it in a CSV header and read it in a violation. */
  public String label() {
    return label;
  }

  /** The field of that label, null if there is none. */
  public static @Nullable Field labelled(String label) {
    return BY_LABEL.get(label);
  }
}
