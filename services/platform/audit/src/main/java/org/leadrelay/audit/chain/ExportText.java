package org.leadrelay.audit.chain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a file, each judged for itself: one with bytes that are not UTF-8 is given as a text
 * that nothing reads, where a reader of the whole file would stop.
 */
public final class ExportText {

  private static final String NOT_TEXT = "\uFFFD";

  private ExportText() {}

  /** Every line, empty ones too; the end of the last line may be missing. */
  public static List<String> lines(byte[] file) {
    List<String> lines = new ArrayList<>();
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (byte each : file) {
      if (each == '\n') {
        lines.add(text(line.toByteArray()));
        line.reset();
      } else {
        line.write(each);
      }
    }
    if (line.size() > 0) {
      lines.add(text(line.toByteArray()));
    }
    return lines;
  }

  private static String text(byte[] bytes) {
    try {
      return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return NOT_TEXT;
    }
  }
}
