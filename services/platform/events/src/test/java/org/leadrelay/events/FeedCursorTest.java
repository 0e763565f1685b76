package org.leadrelay.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class FeedCursorTest {

  @Property
  void whatWasWrittenIsRead(
      @ForAll @LongRange(min = 0) long epoch, @ForAll @LongRange(min = 0) long position) {
    var cursor = new FeedCursor(epoch, position);

    assertThat(FeedCursor.parse(cursor.text())).contains(cursor);
    assertThat(cursor.text()).matches("[A-Za-z0-9_-]+");
  }

  @Property
  void noTextBreaksTheParser(@ForAll String text) {
    FeedCursor.parse(text).ifPresent(cursor -> assertThat(cursor.position()).isNotNegative());
  }

  @Test
  void anotherVersionOrLengthIsNoCursor() {
    var text = new FeedCursor(1, 2).text();

    assertThat(FeedCursor.parse("B" + text.substring(1))).isEmpty();
    assertThat(FeedCursor.parse(text.substring(4))).isEmpty();
    assertThat(FeedCursor.parse(text + text)).isEmpty();
    assertThat(FeedCursor.parse("now")).isEmpty();
    assertThat(FeedCursor.parse("")).isEmpty();
  }

  @Test
  void thereIsNothingInFrontOfTheFirstPosition() {
    assertThatThrownBy(() -> new FeedCursor(1, -1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new FeedCursor(-1, 1)).isInstanceOf(IllegalArgumentException.class);
  }
}
