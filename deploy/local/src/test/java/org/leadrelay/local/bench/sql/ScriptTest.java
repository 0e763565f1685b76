package org.leadrelay.local.bench.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.leadrelay.local.part.StackFailure;

class ScriptTest {
  private static final String FIRST = "01990000-0000-7000-8000-000000000001";
  private static final String SECOND = "01990000-0000-7000-8000-000000000002";

  @Test
  void anIdIsNewEachTimeAndTheSameWithinARun() {
    var script =
        script(
            logged("insert into a values ($1)", FIRST),
            logged("insert into b values ($1)", "lead " + FIRST),
            logged("insert into a values ($1)", SECOND),
            logged("insert into b values ($1)", "lead " + SECOND));

    var one = run(script);
    var other = run(script);
    assertThat(one.get(1)).isEqualTo("lead " + one.get(0));
    assertThat(one.get(0)).isNotIn(FIRST, SECOND, other.get(0));
  }

  @Test
  void whatDoesNotDifferStays() {
    var script =
        script(
            logged("insert into a values ($1, $2)", "310000", "\\x00ff"),
            logged("insert into a values ($1, $2)", "310000", "\\x11ff"));

    assertThat(run(script).getFirst()).isEqualTo("310000");
    assertThat(run(script).getLast()).hasSize(6).startsWith("\\x").isNotEqualTo("\\x00ff");
  }

  @Test
  void anotherNumberTakesThePlaceOfALock() {
    var script = script(logged("select lock($1)", "-6917529027"), logged("select lock($1)", "17"));

    assertThat(run(script).getFirst()).matches("-?\\d+").isNotEqualTo("-6917529027");
  }

  @Test
  void questionMarksOfTheStatementAreNoParameters() {
    var script = script(logged("select $1 ? 'a'", "x"), logged("select $1 ? 'a'", "x"));

    assertThat(script.steps().getFirst().sql()).isEqualTo("select ? ?? 'a'");
  }

  @Test
  void twoCallsThatDoDifferentThingsAreNoScript() {
    assertThatThrownBy(() -> script(logged("select $1", "1"), logged("select -$1", "1")))
        .isInstanceOf(StackFailure.class);
  }

  private static Script script(Logged... both) {
    var all = List.of(both);
    return Script.of(all.subList(0, all.size() / 2), all.subList(all.size() / 2, all.size()));
  }

  private static Logged logged(String sql, String... parameters) {
    return new Logged("7", sql, Arrays.stream(parameters).map(Optional::of).toList());
  }

  private static List<String> run(Script script) {
    var fresh = new Fresh();
    return script.steps().stream()
        .flatMap(step -> step.slots().stream())
        .map(slot -> slot.value(fresh).orElseThrow())
        .toList();
  }
}
