package org.leadrelay.courier.batch;

import java.util.Set;
import org.leadrelay.courier.waybill.AcceptedRow;
import org.leadrelay.courier.waybill.Finding;

/** An accepted row that a supervisor would object to. */
public record FoundRow(int line, String waybillNo, Set<Finding> findings) {

  public FoundRow {
    findings = Set.copyOf(findings);
  }

  static FoundRow of(AcceptedRow row) {
    return new FoundRow(row.line(), row.waybillNo(), row.findings());
  }
}
