package org.leadrelay.local.story.chapter;

import java.net.URI;
import java.util.List;
import org.leadrelay.local.Stack;
import org.leadrelay.local.SuiteEnv;
import org.leadrelay.local.broker.KafkaWatch;
import org.leadrelay.local.bureau.BureauDesk;
import org.leadrelay.local.bureau.MailWatch;
import org.leadrelay.local.part.Part;
import org.leadrelay.local.part.RunFolder;
import org.leadrelay.local.part.Secrets;
import org.leadrelay.local.part.SuiteService;
import org.leadrelay.local.token.DemoActor;
import org.leadrelay.local.token.Realm;
import org.leadrelay.local.token.TokenDesk;

/**
 * Who and what plays along: bureaus with real tokens, their streams, a consumer of Kafka, and the
 * two processes that the story takes away for a while.
 */
public record Stage(
    BureauDesk shanghai,
    BureauDesk jiangsu,
    BureauDesk zhejiang,
    BureauDesk zhejiangsSupervisor,
    BureauDesk nation,
    BureauDesk nationsSupervisor,
    BureauDesk yunnan,
    MailWatch toShanghai,
    MailWatch toJiangsu,
    MailWatch toZhejiang,
    KafkaWatch events,
    Part kafka,
    Part service)
    implements AutoCloseable {

  /** Everybody gets a token; nobody is connected yet. */
  public static Stage of(Stack stack, SuiteEnv env, RunFolder folder) {
    var tokens = new TokenDesk(new Realm(env.value("OIDC_URL"), Secrets.of(folder)));
    var service = URI.create(env.value("HANDOFF_URL"));
    var shanghai = officer(Places.SHANGHAI, service, tokens);
    var jiangsu = officer(Places.JIANGSU, service, tokens);
    var zhejiang = officer(Places.ZHEJIANG, service, tokens);
    return new Stage(
        shanghai,
        jiangsu,
        zhejiang,
        new BureauDesk(service, tokens, DemoActor.supervisor(Places.ZHEJIANG)),
        officer(Places.NATION, service, tokens),
        new BureauDesk(service, tokens, DemoActor.supervisor(Places.NATION)),
        officer(Places.YUNNAN, service, tokens),
        shanghai.watch(),
        jiangsu.watch(),
        zhejiang.watch(),
        new KafkaWatch(env.value("KAFKA_BOOTSTRAP")),
        stack.part("Kafka"),
        stack.part(SuiteService.HANDOFF.folder()));
  }

  /** Connects the three streams and the consumer. */
  void connect() throws Exception {
    for (var watch : List.of(toShanghai, toJiangsu, toZhejiang)) {
      watch.connect();
    }
    events.connect();
  }

  @Override
  public void close() {
    toShanghai.close();
    toJiangsu.close();
    toZhejiang.close();
    events.close();
  }

  private static BureauDesk officer(String jurisdiction, URI service, TokenDesk tokens) {
    return new BureauDesk(service, tokens, DemoActor.officer(jurisdiction));
  }
}
