package org.leadrelay.precursor.alarm.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.leadrelay.problem.ProblemCatalogue;
import org.leadrelay.problem.ProblemCode;

/** What alarms answer beyond the codes that all services share. */
enum AlarmProblem implements ProblemCode {
  ALARM_WRONG_STATE(409, "警报当前状态不允许此操作", "The state of the alarm does not allow this"),
  NOTE_REQUIRED(422, "认定为合法使用须说明理由", "A legitimate use has to be explained in a note"),
  SUPERVISOR_REQUIRED(403, "须由负责人认定", "This is for a supervisor to decide");

  private final int status;
  private final String titleZh;
  private final String titleEn;

  AlarmProblem(int status, String titleZh, String titleEn) {
    this.status = status;
    this.titleZh = titleZh;
    this.titleEn = titleEn;
  }

  @Override
  public int status() {
    return status;
  }

  @Override
  public String titleZh() {
    return titleZh;
  }

  @Override
  public String titleEn() {
    return titleEn;
  }

  /** Lists them beside the shared ones. */
  @ApplicationScoped
  static class Catalogue implements ProblemCatalogue {
    @Override
    public List<ProblemCode> codes() {
      return List.of(AlarmProblem.values());
    }
  }
}
