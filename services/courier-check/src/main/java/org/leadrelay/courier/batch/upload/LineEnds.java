package org.leadrelay.courier.batch.upload;

import org.leadrelay.courier.batch.Format;

/**
 * Tells where rows end. A row of NDJSON is a line; one of CSV may have line ends inside quotes,
 * which open a cell and end where they are not doubled (RFC 4180).
 */
enum LineEnds {
  LINES {
    @Override
    boolean endRow(byte[] bytes, int rowStart, int end) {
      return true;
    }
  },
  QUOTED_CELLS {
    @Override
    boolean endRow(byte[] bytes, int rowStart, int end) {
      var place = Place.CELL_START;
      for (int i = rowStart; i < end; i++) {
        place = place.behind(bytes[i]);
      }
      return place != Place.QUOTED;
    }
  };

  static LineEnds of(Format format) {
    return switch (format) {
      case NDJSON -> LINES;
      case CSV -> QUOTED_CELLS;
    };
  }

  /** Whether a row ends with the line end before {@code end}. */
  abstract boolean endRow(byte[] bytes, int rowStart, int end);

  private enum Place {
    CELL_START,
    PLAIN,
    QUOTED,
    AFTER_QUOTE;

    Place behind(byte b) {
      return switch (this) {
        case CELL_START -> b == '"' ? QUOTED : outside(b);
        case PLAIN -> outside(b);
        case QUOTED -> b == '"' ? AFTER_QUOTE : QUOTED;
        case AFTER_QUOTE -> b == '"' ? QUOTED : outside(b);
      };
    }

    private static Place outside(byte b) {
      return b == ',' || b == '\n' ? CELL_START : PLAIN;
    }
  }
}
