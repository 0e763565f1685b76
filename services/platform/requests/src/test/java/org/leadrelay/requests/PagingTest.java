package org.leadrelay.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.leadrelay.problem.CommonProblem;

class PagingTest {

  private static Window first(String limit, Object... filter) {
    return new Paging(limit, null).window(filter);
  }

  private static Window next(Page<?> page, Object... filter) {
    return new Paging("2", page.nextCursor()).window(filter);
  }

  @Test
  void withoutALimitThereAreFifty() {
    assertThat(new Paging(null, null).window("notes").limit()).isEqualTo(50);
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "500, 500", "050, 50"})
  void aLimitFromOneToFiveHundredIsTaken(String limit, int taken) {
    assertThat(first(limit).limit()).isEqualTo(taken);
    assertThat(first(limit).fetch()).isEqualTo(taken + 1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "501", "-1", "1.5", "", "ten", "99999999999", "٣"})
  void anyOtherLimitIsRefused(String limit) {
    var refusal = Refusals.of(() -> first(limit));
    assertThat(refusal.code()).isEqualTo(CommonProblem.VALIDATION_FAILED);
    assertThat(refusal.violations()).singleElement().returns("?limit", v -> v.pointer());
  }

  @Test
  void aFullListHasNoNextPart() {
    assertThat(first("2").page(List.of("a", "b"), key -> key).nextCursor()).isNull();
  }

  @Test
  void aLongerListGoesOnAfterTheLastItemShown() {
    var page = first("2", "notes", "RED").page(List.of("c", "b", "a"), key -> key);
    assertThat(page.items()).containsExactly("c", "b");
    assertThat(next(page, "notes", "RED").after(key -> key)).contains("b");
  }

  @Property(tries = 200)
  void everyItemIsSeenOnceWhateverTheLimit(
      @ForAll @IntRange(max = 40) int size, @ForAll @IntRange(min = 1, max = 9) int limit) {
    var all = LongStream.range(0, size).mapToObj(n -> new UUID(0, n)).toList();
    var seen = new java.util.ArrayList<UUID>();
    String cursor = null;
    do {
      var window = new Paging(String.valueOf(limit), cursor).window("all");
      var after = window.after(UUID::fromString);
      var rows =
          all.stream()
              .filter(id -> after.map(last -> id.compareTo(last) > 0).orElse(true))
              .limit(window.fetch())
              .toList();
      var page = window.page(rows, id -> id);
      assertThat(page.items()).hasSizeLessThanOrEqualTo(limit);
      seen.addAll(page.items());
      cursor = page.nextCursor();
    } while (cursor != null);
    assertThat(seen).isEqualTo(all);
  }

  @Property
  void anySortKeyComesBack(@ForAll @StringLength(max = 200) String key) {
    var page = first("1", "notes").page(List.of(key, "more"), text -> text);
    var valid =
        !key.codePoints()
            .anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    if (valid) {
      assertThat(next(page, "notes").after(text -> text)).contains(key);
    }
  }

  @Test
  void aCursorOfAnotherListOrFilterIsRefused() {
    var page = first("1", "notes", "RED").page(List.of("b", "a"), key -> key);
    for (Object[] other :
        List.of(
            new Object[] {"notes", "GREEN"},
            new Object[] {"leads", "RED"},
            new Object[] {"notes"})) {
      var refusal = Refusals.of(() -> next(page, other));
      assertThat(refusal.code()).isEqualTo(CommonProblem.CURSOR_INVALID);
      assertThat(refusal.violations()).singleElement().returns("?cursor", v -> v.pointer());
    }
  }

  @Property
  void aForgedCursorIsRefusedOrMovesTheStartAlone(@ForAll String forged) {
    var refusal = Refusals.of(() -> new Paging(null, forged).window("notes"));
    assertThat(refusal.code()).isEqualTo(CommonProblem.CURSOR_INVALID);
  }

  @Test
  void aCursorWhoseKeyDoesNotParseIsRefused() {
    var page = first("1", "notes").page(List.of("b", "a"), key -> key);
    var window = next(page, "notes");
    assertThat(Refusals.of(() -> window.after(UUID::fromString)).code())
        .isEqualTo(CommonProblem.CURSOR_INVALID);
  }

  @Test
  void anEndlessCursorIsRefused() {
    var cursor = "A".repeat(100_000);
    assertThat(Refusals.of(() -> new Paging(null, cursor).window("notes")).code())
        .isEqualTo(CommonProblem.CURSOR_INVALID);
  }

  @Test
  void itemsCanBeShownInAnotherForm() {
    var page = first("1", "n").page(List.of(2, 1), n -> n).map(n -> "item " + n);
    assertThat(page.items()).containsExactly("item 2");
    assertThat(Objects.requireNonNull(page.nextCursor())).matches("[A-Za-z0-9_-]+");
  }
}
