package org.leadrelay.courier.waybill;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row that broke a rule.
 *
 * @param line of the uploaded file, from 1
 * @param waybillNo as far as the row has one; whatever stood there
 * @param violations all of them, at least one, in the order of the fields
 */
public record RejectedRow(int line, @Nullable String waybillNo, List<RowViolation> violations)
    implements JudgedRow {

  public RejectedRow {
    violations = List.copyOf(violations);
  }

  @Override
  public String toString() {
    return "line " + line + " " + violations;
  }
}
