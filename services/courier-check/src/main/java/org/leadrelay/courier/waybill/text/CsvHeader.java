package org.leadrelay.courier.waybill.text;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.leadrelay.courier.waybill.Field;

/**
 * What the columns of a CSV file hold, as its first line says.
 *
 * @param columns labels of fields, or of columns that no rule knows, as {@link UnknownFields} shows
 *     them
 */
public record CsvHeader(List<String> columns) {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  public CsvHeader {
    columns = List.copyOf(columns);
  }

  /** The header that these cells are, if they are one: with a waybill number, no field twice. */
  static Optional<CsvHeader> of(List<String> cells) {
    var unknown = new UnknownFields();
    var columns = cells.stream().map(cell -> label(cell, unknown)).toList();
    var fields = columns.stream().filter(CsvHeader::isField).toList();
    return columns.contains(Field.WAYBILL_NO.label())
            && new HashSet<>(fields).size() == fields.size()
        ? Optional.of(new CsvHeader(columns))
        : Optional.empty();
  }

  private static String label(String cell, UnknownFields unknown) {
    var name = !cell.isEmpty() && cell.charAt(0) == BYTE_ORDER_MARK ? cell.substring(1) : cell;
    var label = name.strip();
    return isField(label) ? label : unknown.shown(label);
  }

  private static boolean isField(String label) {
    return Field.labelled(label) != null;
  }
}
