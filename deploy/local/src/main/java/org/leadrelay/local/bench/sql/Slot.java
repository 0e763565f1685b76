package org.leadrelay.local.bench.sql;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** One parameter of a script: what stays as it was captured, and what is new each time. */
sealed interface Slot {
  Pattern BYTES = Pattern.compile("\\\\x(?:[0-9a-f]{2})*");
  Pattern NUMBER = Pattern.compile("-?\\d{1,19}");

  /** The value for this run; empty for null. */
  Optional<String> value(Fresh fresh);

  /** The same every time. */
  record Same(Optional<String> captured) implements Slot {
    @Override
    public Optional<String> value(Fresh fresh) {
      return captured;
    }
  }

  /** An id, bytes or a number, new each time. */
  record New(String captured) implements Slot {
    @Override
    public Optional<String> value(Fresh fresh) {
      return Optional.of(fresh.of(captured));
    }
  }

  /** A text that names new ids. */
  record Naming(String captured, List<String> ids) implements Slot {
    @Override
    public Optional<String> value(Fresh fresh) {
      return Optional.of(fresh.text(captured, ids));
    }
  }

  /**
   * The slot of a parameter that had these values in two captured runs.
   *
   * @param ids that the first run had and the second did not
   */
  static Slot of(Optional<String> first, Optional<String> second, List<String> ids) {
    if (first.isEmpty() || first.equals(second)) {
      return new Same(first);
    }
    var value = first.get();
    if (Fresh.UUIDS.matcher(value).matches()
        || BYTES.matcher(value).matches()
        || NUMBER.matcher(value).matches()) {
      return new New(value);
    }
    var named = ids.stream().filter(value::contains).toList();
    return named.isEmpty() ? new Same(first) : new Naming(value, named);
  }
}
