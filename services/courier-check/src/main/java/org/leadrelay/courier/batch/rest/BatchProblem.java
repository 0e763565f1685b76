package org.leadrelay.courier.batch.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.leadrelay.problem.ProblemCatalogue;
import org.leadrelay.problem.ProblemCode;

/** What uploads answer beyond the codes that all services share. */
enum BatchProblem implements ProblemCode {
  BATCH_CONTENT(409, "该批次已上传过其他内容", "The batch of this id has another content"),
  UPLOAD_OFFSET(
      409, "续传位置不符，请从 Upload-Offset 处续传", "The batch stands at another byte: see Upload-Offset"),
  BATCH_EMPTY(400, "批次中没有任何行", "The batch has no row"),
  BATCH_HEADER(
      400,
      "CSV 首行应为表头，且含 waybillNo",
      "The first line of a CSV file must be a header with waybillNo"),
  BATCH_TOO_LONG(413, "批次行数超出上限", "The batch has more rows than it may have");

  private final int status;
  private final String titleZh;
  private final String titleEn;

  BatchProblem(int status, String titleZh, String titleEn) {
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
      return List.of(BatchProblem.values());
    }
  }
}
