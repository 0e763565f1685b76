package org.leadrelay.courier.waybill.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadrelay.courier.waybill.AcceptedRow;
import org.leadrelay.courier.waybill.Rows;
import org.leadrelay.sealing.SealBrokenException;

class RowSealTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
  private static final byte[] CLEAR = {1, 2, 3};

  @TempDir Path keys;

  @Test
  void aRowOpensUnderItsNameAndDayOnly() {
    var seal = new RowSeal(new MonthKeys(keys, true));
    var sealed = seal.of(DAY).seal("a", CLEAR);
    assertThat(new RowSeal(new MonthKeys(keys, false)).of(DAY).open("a", sealed)).isEqualTo(CLEAR);
    assertThatThrownBy(() -> seal.of(DAY).open("b", sealed))
        .isInstanceOf(SealBrokenException.class);
    assertThatThrownBy(() -> seal.of(DAY.plusDays(1)).open("a", sealed))
        .isInstanceOf(SealBrokenException.class);
    assertThatThrownBy(() -> seal.of(DAY).open("a", new byte[3]))
        .isInstanceOf(SealBrokenException.class);
  }

  @Test
  void noTwoSealedRowsAreTheSame() {
    var day = new RowSeal(new MonthKeys(keys, true)).of(DAY);
    var sealed = new HashSet<String>();
    for (int i = 0; i < 1000; i++) {
      sealed.add(HexFormat.of().formatHex(day.seal("a", CLEAR)));
    }
    assertThat(sealed).hasSize(1000);
  }

  @Test
  void withTheMonthsKeyTheRowsAreGone() throws IOException {
    var sealed = new RowSeal(new MonthKeys(keys, true)).of(DAY).seal("a", CLEAR);
    Files.delete(keys.resolve("month-2026-11.key"));
    assertThatThrownBy(() -> new RowSeal(new MonthKeys(keys, false)).of(DAY).open("a", sealed))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("month-2026-11.key");
  }

  @Test
  void aFileThatIsNoKeyIsRefused() throws IOException {
    Files.writeString(keys.resolve("month-2026-11.key"), "00");
    assertThatThrownBy(() -> new MonthKeys(keys, true).of(YearMonth.of(2026, 11)))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void aContentIsReadAsItWasWritten() {
    var row = (AcceptedRow) Rows.judge("DMO").judge(Rows.right(), 1, Rows.NOW);
    var content = RowContent.of(row);
    assertThat(RowContent.read(content.bytes())).isEqualTo(content);
    assertThat(content.toString()).doesNotContain("测试");
  }
}
