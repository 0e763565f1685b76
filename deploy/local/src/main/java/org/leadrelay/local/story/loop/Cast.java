package org.leadrelay.local.story.loop;

import java.net.URI;
import org.leadrelay.local.SuiteEnv;
import org.leadrelay.local.bureau.Bureau;
import org.leadrelay.local.bureau.BureauDesk;
import org.leadrelay.local.courier.SyntheticOutlet;
import org.leadrelay.local.part.RunFolder;
import org.leadrelay.local.part.Secrets;
import org.leadrelay.local.part.SuiteService;
import org.leadrelay.local.story.chapter.Places;
import org.leadrelay.local.token.DemoActor;
import org.leadrelay.local.token.Realm;
import org.leadrelay.local.token.TokenDesk;

/** Opens calls to each service, for whoever plays there, with real tokens. */
public final class Cast {

  private final SuiteEnv env;
  private final TokenDesk tokens;

  public Cast(SuiteEnv env, RunFolder folder) {
    this.env = env;
    this.tokens = new TokenDesk(new Realm(env.value("OIDC_URL"), Secrets.of(folder)));
  }

  /** An officer at a service. */
  Bureau officer(String jurisdiction, SuiteService at) {
    return caller(at, DemoActor.officer(jurisdiction));
  }

  /** A leading officer at a service. */
  Bureau supervisor(String jurisdiction, SuiteService at) {
    return caller(at, DemoActor.supervisor(jurisdiction));
  }

  Bureau courier() {
    return caller(SuiteService.COURIER, DemoActor.courier(SyntheticOutlet.COURIER));
  }

  /** An enterprise, by its social credit code. */
  Bureau enterprise(String uscc) {
    return caller(SuiteService.PRECURSOR, DemoActor.enterprise(uscc));
  }

  /** Shanghai, where a lead is handed on. */
  BureauDesk shanghaisDesk() {
    return desk(DemoActor.officer(Places.SHANGHAI));
  }

  BureauDesk zhejiangsDesk() {
    return desk(DemoActor.officer(Places.ZHEJIANG));
  }

  BureauDesk zhejiangsSupervisor() {
    return desk(DemoActor.supervisor(Places.ZHEJIANG));
  }

  private BureauDesk desk(DemoActor actor) {
    return new BureauDesk(address(SuiteService.HANDOFF), tokens, actor);
  }

  private Bureau caller(SuiteService service, DemoActor actor) {
    return new Bureau(address(service), tokens, actor);
  }

  private URI address(SuiteService service) {
    return URI.create(env.value(service + "_URL"));
  }
}
