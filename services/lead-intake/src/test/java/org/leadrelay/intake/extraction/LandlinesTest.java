package org.leadrelay.intake.extraction;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LandlinesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          0641-87654321 | LANDLINE 0641-87654321
          0641-8765432 | LANDLINE 0641-8765432
          0641 8765 4321 | LANDLINE 0641-87654321
          064187654321 | LANDLINE 0641-87654321
          (0641)87654321 | LANDLINE 0641-87654321
          （0652）8765-4321 | LANDLINE 0652-87654321
          ０６４１－８７６５４３２１ | LANDLINE 0641-87654321
          零六四一八七六五四三二一 | LANDLINE 0641-87654321
          o641-87654321 |
          0641-87654321-802 | LANDLINE 0641-87654321
          0641-87654321转802 | LANDLINE 0641-87654321
          154-1234-5678/0641-87654321 | MOBILE 15412345678, LANDLINE 0641-87654321
          +86 641 87654321 | LANDLINE 0641-87654321
          +86-641-87654321 | LANDLINE 0641-87654321
          +8664187654321 | LANDLINE 0641-87654321
          热线400-123-4567 | LANDLINE 4001234567
          400-123-4567 | LANDLINE 4001234567
          电话4001234567 | LANDLINE 4001234567
          4001234567 |
          客服95533 | LANDLINE 95533
          95533元 |
          共95533 |
          0641-17654321 |
          0641-07654321 |
          0041-87654321 |
          0641-876543210 |
          87654321 |
          订单号0641-87654321 |
          0641-8765****|
          """)
  void landlinesAreFoundWithTheirAreaCode(String text, @Nullable String expected) {
    Look.expect(text, expected);
  }
}
