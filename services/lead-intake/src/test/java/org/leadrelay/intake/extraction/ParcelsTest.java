package org.leadrelay.intake.extraction;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParcelsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          SF0000000000001 | WAYBILL SF0000000000001 SF
          sf0000000000001 | WAYBILL SF0000000000001 SF
          ＳＦ００００００００００００１ | WAYBILL SF0000000000001 SF
          SF 0000 0000 00001 | WAYBILL SF0000000000001 SF
          SF 0000000000001 2件 | WAYBILL SF0000000000001 SF
          SFoooo000000001 |
          SF0oo0000000001 | WAYBILL SF0000000000001 SF
          YT0000000000001 | WAYBILL YT0000000000001 YTO
          JT0000000000001 | WAYBILL JT0000000000001 JT
          DPK000000000001 | WAYBILL DPK000000000001 DBL
          JDVA00000000001 | WAYBILL JDVA00000000001 JD
          JDVA00000000001-1-2- | WAYBILL JDVA00000000001 JD
          PA00000000001 | WAYBILL PA00000000001 EMS
          EE000000014CN | WAYBILL EE000000014CN EMS
          EE 000000014 CN | WAYBILL EE000000014CN EMS
          EE000000015CN |
          EE000000014GB |
          单号EE000000014GB | WAYBILL EE000000014GB
          单号EE000000015GB |
          单号DMO000000000001 | WAYBILL DMO000000000001
          顺丰单号：DMO000000000001 | WAYBILL DMO000000000001 SF
          DMO000000000001 |
          中通 73000000000002 | WAYBILL 73000000000002 ZTO
          快递单号73000000000002 | WAYBILL 73000000000002 ZTO
          中通快递单号：7300 0000 0000 02 | WAYBILL 73000000000002 ZTO
          韵达430000000000001 | WAYBILL 430000000000001 YUNDA
          单号：430000000000001 | WAYBILL 430000000000001
          单号：九八零零零零零零零零零零八 | WAYBILL 9800000000008 EMS
          单号621000000000001 | WAYBILL 621000000000001 CN
          73000000000001 |
          9800000000001 |
          9780000000001 |
          运单123456789012 |
          快递单号 12345678901 |
          SF000000000000 |
          SF00000000000012 |
          XSF0000000000001 |
          订单号73000000000001 |
          快递费 73000000000001 |
          """)
  void waybillsAreFoundByTheirFormOrBehindACue(String text, @Nullable String expected) {
    Look.expect(text, expected);
  }
}
