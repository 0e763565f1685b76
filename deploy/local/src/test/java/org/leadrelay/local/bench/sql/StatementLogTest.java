package org.leadrelay.local.bench.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StatementLogTest {

  @Test
  void aStatementMayGoOnOverSeveralLines() {
    var statements =
        StatementLog.statements(
            List.of(
                "2026-11-23 19:00:00.000 UTC [7] LOG:  execute S_1: insert into t",
                "\tvalues ($1, $2)",
                "2026-11-23 19:00:00.000 UTC [7] DETAIL:  Parameters: $1 = 'it''s', $2 = NULL"));

    assertThat(statements)
        .containsExactly(
            new Logged(
                "7",
                "insert into t\nvalues ($1, $2)",
                List.of(Optional.of("it's"), Optional.empty())));
  }

  @Test
  void aValueMayLookLikeAParameterAndBeLong() {
    var value = "$2 = 'x'\n".repeat(20_000);
    var logged = "$1 = '" + value.replace("'", "''") + "', $2 = '7'";
    var lines =
        ("2026-11-23 19:00:00.000 UTC [7] LOG:  execute <unnamed>: select $1, $2\n"
                + "2026-11-23 19:00:00.000 UTC [7] DETAIL:  Parameters: "
                + logged.replace("\n", "\n\t"))
            .lines()
            .toList();

    assertThat(StatementLog.statements(lines).getFirst().parameters())
        .containsExactly(Optional.of(value), Optional.of("7"));
  }

  @Test
  void whatIsNoStatementIsPassedOver() {
    assertThat(
            StatementLog.statements(
                List.of(
                    "2026-11-23 19:00:00.000 UTC [7] LOG:  checkpoint starting: time",
                    "2026-11-23 19:00:00.000 UTC [8] LOG:  statement: COMMIT",
                    "2026-11-23 19:00:00.000 UTC [8] ERROR:  canceling statement")))
        .singleElement()
        .satisfies(only -> assertThat(only.commits()).isTrue());
  }
}
