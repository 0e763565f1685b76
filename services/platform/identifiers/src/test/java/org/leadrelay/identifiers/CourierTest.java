package org.leadrelay.identifiers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CourierTest {

  @ParameterizedTest
  @CsvSource({
    "SF0000000000001, SF",
    "YT0000000000001, YTO",
    "73000000000001, ZTO",
    "770000000000001, STO",
    "300000000000001, YUNDA",
    "5000000000001, YUNDA",
    "JDVA00000000001, JD",
    "9800000000001, EMS",
    "EE000000014CN, EMS",
    "JT0000000000001, JT",
    "DPK000000000001, DBL",
    "621000000000001, CN",
  })
  void aNumberTellsItsCourier(String waybill, Courier courier) {
    assertThat(Courier.issuing(waybill)).contains(courier);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"DMO000000000001", "000000000001", "EE000000015CN", "430000000000000", "", "SF1"})
  void aNumberOfNoneOrSeveralTellsNothing(String waybill) {
    assertThat(Courier.issuing(waybill)).isEmpty();
  }

  @Test
  void couriersHaveChineseNames() {
    assertThat(Courier.values()).allMatch(courier -> !courier.nameZh().isBlank());
  }
}
