package org.leadrelay.courier.batch.rest;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.leadrelay.requests.Door;
import org.leadrelay.requests.Lane;

/** Writes notes while they are read, a chunk's at a time, with a place at the door. */
@ApplicationScoped
class NotesFile {

  private static final String MARK_FOR_SPREADSHEETS = "\uFEFF";

  private final Door door;
  private final ObjectMapper json;

  NotesFile(Door door, ObjectMapper json) {
    this.door = door;
    this.json = json;
  }

  /** Gives all notes of one batch to whoever writes them. */
  @FunctionalInterface
  interface Source {
    void each(Consumer<RowNote> writer);
  }

  /** One JSON object a line. */
  StreamingOutput ndjson(Source notes) {
    return out -> {
      try (var _ = door.enter(Lane.READS);
          var lines =
              json.writer()
                  .without(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                  .withRootValueSeparator("")
                  .writeValues(out)) {
        notes.each(note -> {
          try {
            lines.write(note);
            out.write('\n');
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
      }
    };
  }

  /** A header and a row for each remark, in a form that spreadsheets take for UTF-8. */
  StreamingOutput csv(String[] header, Source notes) {
    return out -> {
      var text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
      text.write(MARK_FOR_SPREADSHEETS);
      try (var _ = door.enter(Lane.READS);
          var csv = CsvWriter.builder().build(text)) {
        csv.writeRecord(header);
        notes.each(note -> note.cells().forEach(csv::writeRecord));
      }
    };
  }
}
