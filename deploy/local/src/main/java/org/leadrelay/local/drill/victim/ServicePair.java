package org.leadrelay.local.drill.victim;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.leadrelay.local.part.Part;
import org.leadrelay.local.part.ServicePart;
import org.leadrelay.local.part.ServiceRun;
import org.leadrelay.local.part.Site;
import org.leadrelay.local.part.SuiteService;

/** Two replicas of a service over one database; mostly one of them runs. */
public final class ServicePair {
  private final List<URI> addresses;
  private ServicePart serving;
  private ServicePart standby;

  private ServicePair(ServicePart serving, ServicePart standby) {
    this.serving = serving;
    this.standby = standby;
    this.addresses = Stream.of(serving, standby).map(part -> URI.create(part.address())).toList();
  }

  /** Two replicas, neither of which runs; program and schema are in place. */
  public static ServicePair of(SuiteService service, Site site, ServiceRun run) {
    new ServicePart(service, site, run).prepare();
    var prepared = run.overPrepared();
    return new ServicePair(
        new ServicePart(service, site, prepared),
        new ServicePart(service, site, prepared.replica(1)));
  }

  /** The one that serves. */
  public synchronized Part serving() {
    return serving;
  }

  synchronized Part standby() {
    return standby;
  }

  /** The standby serves from now on. */
  synchronized void swap() {
    var before = serving;
    serving = standby;
    standby = before;
  }

  /** Where clients may find the service. */
  public List<URI> addresses() {
    return addresses;
  }

  /** Ends whatever runs. */
  public synchronized void kill() {
    serving.kill();
    standby.kill();
  }
}
