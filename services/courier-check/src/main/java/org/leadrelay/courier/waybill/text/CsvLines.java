package org.leadrelay.courier.waybill.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.leadrelay.courier.waybill.Field;
import org.leadrelay.courier.waybill.RawRow;
import org.leadrelay.courier.waybill.RawRow.Kind;

/** Comma-separated values (RFC 4180) below a header; all cells are texts. */
public final class CsvLines implements RowFormat {

  private final RawRow row = new RawRow();
  private final CsvHeader header;
  private final UnknownFields unknown;

  public CsvLines(CsvHeader header, UnknownFields unknown) {
    this.header = header;
    this.unknown = unknown;
  }

  /** The header that a file's first line is, without its line end; nothing if it is none. */
  public static Optional<CsvHeader> header(byte[] line) {
    try (var csv = records(new String(line, UTF_8))) {
      return csv.stream().findFirst().map(CsvRecord::getFields).flatMap(CsvHeader::of);
    } catch (CsvParseException malformed) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void read(TextChunk chunk, RowSink sink) {
    var text = new String(chunk.bytes(), chunk.from(), chunk.to() - chunk.from(), UTF_8);
    try (var csv = records(text)) {
      for (var each : csv) {
        int line = chunk.firstLine() + (int) each.getStartingLineNumber() - 1;
        if (each.getFieldCount() > header.columns().size()) {
          sink.broken(line);
        } else if (!isBlank(each)) {
          fill(each);
          sink.row(line, row);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void fill(CsvRecord cells) {
    row.clear();
    for (int i = 0; i < cells.getFieldCount(); i++) {
      var label = header.columns().get(i);
      var field = Field.labelled(label);
      if (field != null) {
        set(field, cells.getField(i));
      } else if (!cells.getField(i).isEmpty()) {
        unknown.add(label);
      }
    }
  }

  private void set(Field field, String cell) {
    switch (field) {
      case WEIGHT_GRAMS -> row.set(field, isNumber(cell) ? Kind.NUMBER : Kind.TEXT, cell);
      case REAL_NAME_VERIFIED, OPENED, XRAYED -> {
        switch (cell) {
          case "true" -> row.set(field, Kind.TRUE);
          case "false" -> row.set(field, Kind.FALSE);
          default -> row.set(field, Kind.TEXT, cell);
        }
      }
      default -> row.set(field, Kind.TEXT, cell);
    }
  }

  private static boolean isNumber(String cell) {
    int dots = 0;
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      if (c == '.' && i > 0 && i < cell.length() - 1) {
        dots++;
      } else if (c < '0' || c > '9') {
        return false;
      }
    }
    return !cell.isEmpty() && dots <= 1;
  }

  private static boolean isBlank(CsvRecord cells) {
    return cells.getFieldCount() == 1 && cells.getField(0).isBlank();
  }

  private static CsvReader<CsvRecord> records(String text) {
    return CsvReader.builder()
        .skipEmptyLines(true)
        .allowExtraFields(true)
        .allowMissingFields(true)
        .ofCsvRecord(text);
  }
}
