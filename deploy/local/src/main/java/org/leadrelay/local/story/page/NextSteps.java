package org.leadrelay.local.story.page;

import java.util.List;
import org.leadrelay.local.SuiteEnv;

/** Where the suite is reached, and what to try by hand; for the terminal and for the page. */
public record NextSteps(List<Line> lines) {

  /** An address or a command, and what it is. */
  public record Line(String zh, String en, String text) {}

  /** The lines for the suite at these addresses, about that handoff. */
  public static NextSteps of(SuiteEnv env, String handoff) {
    var service = env.value("HANDOFF_URL");
    return new NextSteps(
        List.of(
            new Line("移交服务", "the service", service + "/api/v1/handoffs"),
            new Line("接口说明", "its API, OpenAPI 3.1", service + "/q/openapi"),
            new Line("令牌签发", "Keycloak", env.value("OIDC_URL")),
            new Line("事件", "Kafka, topic handoffs.v1", env.value("KAFKA_BOOTSTRAP")),
            new Line("上海民警的令牌", "a token", "make token ROLE=officer JURISDICTION=310000"),
            new Line("浙江领导的令牌", "a token", "make token ROLE=supervisor JURISDICTION=330000"),
            new Line(
                "上海看这件线索",
                "Shanghai looks at it",
                curl("", 310000, service + "/api/v1/handoffs/" + handoff)),
            new Line(
                "江苏守着收件流",
                "Jiangsu watches its stream",
                curl("-N ", 320000, service + "/api/v1/feed/stream"))));
  }

  private static String curl(String options, int jurisdiction, String url) {
    return "curl -s %s-H \"Authorization: Bearer $(make token ROLE=officer JURISDICTION=%d)\" %s"
        .formatted(options, jurisdiction, url);
  }
}
