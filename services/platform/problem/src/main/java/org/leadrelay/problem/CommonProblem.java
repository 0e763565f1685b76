package org.leadrelay.problem;

/** The codes that every service of the suite shares. */
public enum CommonProblem implements ProblemCode {
  VALIDATION_FAILED(400, "请求内容不符合要求", "The request is malformed"),
  IDEMPOTENCY_KEY_MISSING(400, "缺少 Idempotency-Key 请求头", "The Idempotency-Key header is missing"),
  CURSOR_INVALID(400, "游标无效或与查询条件不符", "The cursor is invalid or belongs to another query"),
  UNAUTHENTICATED(401, "未登录或令牌无效", "The bearer token is missing or invalid"),
  ROLE_REQUIRED(403, "当前角色无权进行此操作", "The caller's role does not allow this"),
  NOT_FOUND(404, "未找到", "Not found"),
  METHOD_NOT_ALLOWED(405, "该资源不支持此请求方法", "The resource does not support this method"),
  NOT_ACCEPTABLE(406, "无法以所要求的格式应答", "No requested media type can be produced"),
  REQUEST_TIMEOUT(408, "请求内容未在限定时间内送达", "The request did not arrive in time"),
  REQUEST_IN_PROGRESS(
      409, "相同 Idempotency-Key 的请求正在处理", "A request with this Idempotency-Key is running"),
  PRECONDITION_FAILED(412, "数据已被他人更改，请重新读取", "The resource has changed since it was read"),
  TOO_LARGE(413, "请求内容过大", "The request is too large"),
  UNSUPPORTED_MEDIA_TYPE(415, "不支持该内容格式", "The media type of the body is not supported"),
  IDEMPOTENCY_KEY_REUSED(
      422, "该 Idempotency-Key 已用于另一请求", "This Idempotency-Key was used for another request"),
  PRECONDITION_REQUIRED(428, "缺少 If-Match 请求头", "The If-Match header is missing"),
  RATE_LIMITED(429, "请求过于频繁", "Too many requests"),
  INTERNAL(500, "系统内部错误", "Internal error"),
  BUSY(503, "系统繁忙，请稍后重试", "The system is busy; try again");

  private final int status;
  private final String titleZh;
  private final String titleEn;

  CommonProblem(int status, String titleZh, String titleEn) {
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
}
