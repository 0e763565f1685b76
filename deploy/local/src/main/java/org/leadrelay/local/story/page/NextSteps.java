package org.leadrelay.local.story.page;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.leadrelay.local.SuiteEnv;
import org.leadrelay.local.part.SuiteService;

/** Where the suite is reached, and what to try by hand; for the terminal and for the page. */
public record NextSteps(List<Line> lines) {

  /** An address or a command, and what it is. */
  public record Line(String zh, String en, String text) {}

  /** The lines for the suite at these addresses, about that handoff. */
  public static NextSteps of(SuiteEnv env, String handoff) {
    var handoffs = env.value("HANDOFF_URL") + "/api/v1";
    var services =
        Arrays.stream(SuiteService.values())
            .map(it -> new Line("接口", it.folder(), env.value(it + "_URL") + "/q/openapi"));
    var tries =
        Stream.of(
            new Line("令牌签发", "Keycloak", env.value("OIDC_URL")),
            new Line("事件", "Kafka", env.value("KAFKA_BOOTSTRAP")),
            new Line("上海民警的令牌", "a token", "make token ROLE=officer JURISDICTION=310000"),
            new Line("浙江领导的令牌", "a token", "make token ROLE=supervisor JURISDICTION=330000"),
            new Line(
                "上海看这件线索",
                "Shanghai looks at it",
                curl("", 310000, handoffs + "/handoffs/" + handoff)),
            new Line(
                "江苏守着收件流",
                "Jiangsu watches its stream",
                curl("-N ", 320000, handoffs + "/feed/stream")),
            new Line(
                "上海的待核线索",
                "Shanghai's candidates",
                curl("", 310000, env.value("INTAKE_URL") + "/api/v1/candidates")));
    return new NextSteps(Stream.concat(services, tries).toList());
  }

  private static String curl(String options, int jurisdiction, String url) {
    return "curl -s %s-H \"Authorization: Bearer $(make token ROLE=officer JURISDICTION=%d)\" %s"
        .formatted(options, jurisdiction, url);
  }
}
