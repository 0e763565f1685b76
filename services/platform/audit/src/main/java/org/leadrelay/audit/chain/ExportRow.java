package org.leadrelay.audit.chain;

/** What a line of an export can be. */
sealed interface ExportRow permits ExportLine, SignedRetirement, ExportRow.Unreadable {

  /** A line that is none of them, or not in canonical form. */
  record Unreadable() implements ExportRow {}

  /** Reads any line. */
  static ExportRow parse(String line) {
    try {
      return line.startsWith(SignedRetirement.BEGINS)
          ? SignedRetirement.parse(line)
          : ExportLine.parse(line);
    } catch (NotCanonicalException e) {
      return new Unreadable();
    }
  }
}
