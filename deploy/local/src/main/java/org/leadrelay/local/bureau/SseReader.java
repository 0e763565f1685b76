package org.leadrelay.local.bureau;

import java.util.Optional;
import java.util.StringJoiner;

/**
 * Puts the lines of a stream of server-sent events together, by the rules of the HTML standard,
 * section 9.2.6.
 */
final class SseReader {
  private String id = "";
  private StringJoiner data = new StringJoiner("\n");
  private boolean hasData;

  /**
   * An event.
   *
   * @param id the newest that the stream has named, to resume behind this event
   */
  record Event(String id, String data) {}

  /** Takes the next line, and gives the event that it completes. */
  Optional<Event> take(String line) {
    if (line.isEmpty()) {
      return complete();
    }
    int colon = line.indexOf(':');
    var field = colon < 0 ? line : line.substring(0, colon);
    var value = colon < 0 ? "" : line.substring(colon + 1).replaceFirst("^ ", "");
    switch (field) {
      case "id" -> id = value;
      case "data" -> {
        data.add(value);
        hasData = true;
      }
      default -> {
        // Comments have no name; other fields are not for this reader.
      }
    }
    return Optional.empty();
  }

  private Optional<Event> complete() {
    var event = hasData ? Optional.of(new Event(id, data.toString())) : Optional.<Event>empty();
    data = new StringJoiner("\n");
    hasData = false;
    return event;
  }
}
