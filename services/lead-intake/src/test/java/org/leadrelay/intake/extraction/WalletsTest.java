package org.leadrelay.intake.extraction;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WalletsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          T9yED5xMV5ARV98BexN97aLZ1UUq7eKSxm | TRON T9yED5xMV5ARV98BexN97aLZ1UUq7eKSxm
          地址T9yED5xMV5ARV98BexN97aLZ1UUq7eKSxm转账 | TRON T9yED5xMV5ARV98BexN97aLZ1UUq7eKSxm
          T9yED5xMV5ARV98B\u200bexN97aLZ1UUq7eKSxm | TRON T9yED5xMV5ARV98BexN97aLZ1UUq7eKSxm
          112D2adLM3UKy4Z4giRbReR6gjWuvHUqB | BTC 112D2adLM3UKy4Z4giRbReR6gjWuvHUqB
          31h38a54tFMrR8kzBnP2241MFD2EUHtGha | BTC 31h38a54tFMrR8kzBnP2241MFD2EUHtGha
          bc1qqqqsyqcyq5rqwzqfpg9scrgwpugpzysn4v0345 | BTC bc1qqqqsyqcyq5rqwzqfpg9scrgwpugpzysn4v0345
          BC1QQQQSYQCYQ5RQWZQFPG9SCRGWPUGPZYSN4V0345 | BTC bc1qqqqsyqcyq5rqwzqfpg9scrgwpugpzysn4v0345
          0xd1220a0cf47c7b9be7a2e6ba89f429762e7b9adb | ETH 0xd1220a0cf47c7b9be7a2e6ba89f429762e7b9adb
          0xD1220A0CF47C7B9BE7A2E6BA89F429762E7B9ADB | ETH 0xd1220a0cf47c7b9be7a2e6ba89f429762e7b9adb
          T9yED5xMV5ARV98BexN97aLZ1UUq7eKSxn |
          T9yED5xMV5ARV98BexN97aLZ1UUq7eKSxmA |
          112D2adLM3UKy4Z4giRbReR6gjWuvHUqC |
          bc1qqqqsyqcyq5rqwzqfpg9scrgwpugpzysn4v0346 |
          0xd1220A0cf47c7b9be7a2e6ba89f429762e7b9adb |
          0xd1220a0cf47c7b9be7a2e6ba89f429762e7b9adb00 |
          d1220a0cf47c7b9be7a2e6ba89f429762e7b9adb |
          """)
  void walletsMustFitTheirChecksum(String text, @Nullable String expected) {
    Look.expect(text, expected);
  }
}
