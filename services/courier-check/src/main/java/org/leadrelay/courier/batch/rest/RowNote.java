package org.leadrelay.courier.batch.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.leadrelay.courier.batch.FoundRow;
import org.leadrelay.courier.waybill.RejectedRow;
import org.leadrelay.problem.Language;

/** What is told about one row: a line of the answer. */
@JsonInclude(JsonInclude.Include.NON_NULL)
sealed interface RowNote {

  /** The cells of a CSV answer, a row for each remark. */
  List<String[]> cells();

  private static String in(Language language, String zh, String en) {
    return language == Language.CHINESE ? zh : en;
  }

  /** Why a row was not stored. */
  @Schema(name = "Rejection")
  record Rejection(int line, @Nullable String waybillNo, List<Broken> violations)
      implements RowNote {

    static final String[] HEADER = {"line", "waybillNo", "field", "code", "message"};

    /** One rule that the row broke. */
    @Schema(name = "RejectionViolation")
    record Broken(String field, String code, String message) {}

    static Rejection of(RejectedRow row, Language language) {
      return new Rejection(
          row.line(),
          row.waybillNo(),
          row.violations().stream()
              .map(it ->
                  new Broken(
                      it.field(), it.code().name(), in(language, it.code().zh(), it.code().en())))
              .toList());
    }

    @Override
    public List<String[]> cells() {
      var number = waybillNo == null ? "" : Cells.text(waybillNo);
      return violations.stream()
          .map(it -> new String[] {"" + line, number, it.field, it.code, it.message})
          .toList();
    }
  }

  /** What a supervisor would object to about a row that was stored. */
  @Schema(name = "FindingRow")
  record Found(int line, String waybillNo, List<Remark> findings) implements RowNote {

    static final String[] HEADER = {"line", "waybillNo", "code", "message"};

    /** One finding. */
    @Schema(name = "Finding")
    record Remark(String code, String message) {}

    static Found of(FoundRow row, Language language) {
      return new Found(
          row.line(),
          row.waybillNo(),
          row.findings().stream()
              .sorted()
              .map(it -> new Remark(it.name(), in(language, it.zh(), it.en())))
              .toList());
    }

    @Override
    public List<String[]> cells() {
      return findings.stream()
          .map(it -> new String[] {"" + line, Cells.text(waybillNo), it.code, it.message})
          .toList();
    }
  }
}
