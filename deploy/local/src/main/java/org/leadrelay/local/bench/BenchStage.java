package org.leadrelay.local.bench;

import java.nio.file.Path;
import java.time.Duration;
import org.leadrelay.local.Console;
import org.leadrelay.local.part.Databases;
import org.leadrelay.local.part.KeycloakPart;
import org.leadrelay.local.part.Secrets;
import org.leadrelay.local.part.ServicePart;
import org.leadrelay.local.part.ServiceRun;
import org.leadrelay.local.part.Site;
import org.leadrelay.local.part.SuiteService;
import org.leadrelay.local.token.Realm;
import org.leadrelay.local.token.TokenDesk;

/**
 * What a benchmark finds: a running backbone, and how long it may take.
 *
 * @param site of the stack
 * @param measured how long one figure is measured, rounds together
 */
public record BenchStage(Site site, Duration measured, Console console) {
  /**
   * As a deployment runs a service, but for what a demo needs to run at all: the demo profile.
   * Events are not checked against their schemas before they are appended, as in production.
   */
  public static final ServiceRun DEPLOYED =
      ServiceRun.deployed().with("LEADRELAY_EVENTS_VALIDATE_APPENDED", "false");

  /** The service as a deployment runs it; program and schema are put in place at its start. */
  public ServicePart service(SuiteService service) {
    return new ServicePart(service, site, DEPLOYED);
  }

  public TokenDesk tokens() {
    return new TokenDesk(new Realm(KeycloakPart.issuer(site.ports()), Secrets.of(site.folder())));
  }

  /** Where the superuser of PostgreSQL connects. */
  public String adminUrl() {
    return new Databases(site.ports(), Secrets.of(site.folder())).adminUrl();
  }

  /** The log of a part, or a file beside it. */
  public Path log(String name) {
    return site.folder().log(name);
  }
}
