package org.leadrelay.local;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leadrelay.local.part.KafkaPart;
import org.leadrelay.local.part.KeycloakPart;
import org.leadrelay.local.part.Part;
import org.leadrelay.local.part.Ports;
import org.leadrelay.local.part.PostgresPart;
import org.leadrelay.local.part.RunFolder;
import org.leadrelay.local.part.Secrets;
import org.leadrelay.local.part.ServicePart;
import org.leadrelay.local.part.ServiceRun;
import org.leadrelay.local.part.Site;
import org.leadrelay.local.part.StackFailure;
import org.leadrelay.local.part.SuiteService;

/**
 * The parts together. The backbone starts first and ends last, its parts side by side; the services
 * are prepared side by side and start one after the other.
 */
public final class Stack {
  /** Stands for no service at all: {@link #up} starts the backbone only. */
  public static final String BACKBONE = "backbone";

  private static final long A_SECOND = 1_000_000_000L;

  private final RunFolder folder;
  private final Ports ports;
  private final Site site;
  private final Console console;
  private final List<Part> backbone;
  private final List<ServicePart> services;
  private final Queue<Part> started = new ConcurrentLinkedQueue<>();
  private final Map<SuiteService, Duration> readyAfter = new EnumMap<>(SuiteService.class);

  /**
   * The stack of a project.
   *
   * @param portBase the value of PORT_BASE; empty for the ports on which it runs, or the default
   */
  public Stack(Path project, String portBase, Console console) {
    this(project, RunFolder.in(project), portBase, console);
  }

  /** A stack beside it, in a folder of its own. */
  public Stack(Path project, RunFolder folder, String portBase, Console console) {
    this.folder = folder;
    folder.prepare();
    var runningBase = SuiteEnv.read(folder).map(env -> env.value("PORT_BASE"));
    ports = Ports.parse(portBase.isBlank() ? runningBase.orElse("") : portBase);
    this.console = console;
    this.site = new Site(project, folder, ports);
    var lib = project.resolve("deploy/local/target/lib").toAbsolutePath();
    var secrets = Secrets.of(folder);
    backbone =
        List.of(
            new PostgresPart(folder, lib, ports, secrets),
            new KafkaPart(folder, lib, ports),
            new KeycloakPart(folder, lib, ports, secrets));
    services =
        Arrays.stream(SuiteService.values())
            .map(service -> new ServicePart(service, site, ServiceRun.small().overPrepared()))
            .toList();
    runningBase.ifPresent(this::refuseToMove);
  }

  /**
   * Starts what does not run yet. After a failure, what this call has started is stopped again.
   *
   * @param only the one service to start, {@value #BACKBONE} for none; empty for all
   */
  public void up(String only) {
    var chosen = choose(only);
    var wanted = Stream.concat(backbone.stream(), chosen.stream()).toList();
    try {
      folder.alone(() -> {
        wanted.forEach(this::checkPorts);
        together(backbone, this::start);
        together(
            chosen.stream().filter(part -> !part.daemon().alive()).toList(), ServicePart::prepare);
        chosen.forEach(this::startAlone);
        SuiteEnv.of(ports, running()).write(folder);
      });
    } catch (RuntimeException e) {
      stopStarted();
      throw e;
    }
  }

  /** How long the services took that {@link #up} of this object has started. */
  public Map<SuiteService, Duration> readyAfter() {
    return Map.copyOf(readyAfter);
  }

  /** The services that run. */
  public List<ServicePart> services() {
    return services.stream().filter(part -> part.daemon().alive()).toList();
  }

  /** Stops what {@link #up} of this object has started, and nothing else. */
  public void stopStarted() {
    stop(List.copyOf(started));
  }

  /** Stops all that runs. */
  public void down() {
    folder.alone(() -> stop(parts()));
  }

  public boolean alive() {
    return parts().stream().anyMatch(part -> part.daemon().alive());
  }

  /** Returns when no part runs any more. */
  public void awaitEnd() {
    while (alive()) {
      LockSupport.parkNanos(A_SECOND);
    }
  }

  /** Where it stands, for parts that are started beside its own. */
  public Site site() {
    return site;
  }

  public List<Part> parts() {
    return Stream.concat(backbone.stream(), services.stream()).toList();
  }

  /** The part that people call so. */
  public Part part(String title) {
    return parts().stream()
        .filter(part -> part.title().equals(title))
        .findFirst()
        .orElseThrow(() -> new StackFailure("The stack has no part " + title + "."));
  }

  private List<ServicePart> choose(String only) {
    if (only.isEmpty()) {
      return services;
    }
    var chosen = services.stream().filter(part -> part.title().equals(only)).toList();
    if (chosen.isEmpty() && !only.equals(BACKBONE)) {
      var names = services.stream().map(Part::title).collect(Collectors.joining(", "));
      throw new StackFailure("ONLY must be " + BACKBONE + " or one of " + names + ".");
    }
    return chosen;
  }

  private void stop(List<Part> some) {
    together(some.stream().filter(services::contains).toList(), this::stop);
    together(some.stream().filter(backbone::contains).toList(), this::stop);
    if (!alive()) {
      SuiteEnv.forget(folder);
    }
  }

  private void start(Part part) {
    var watch = new Stopwatch();
    if (part.daemon().alive()) {
      part.start();
      console.done(part.title(), part.address() + " (ran already)", watch.elapsed());
    } else {
      started.add(part);
      part.start();
      console.done(part.title(), part.address(), watch.elapsed());
    }
  }

  /** One service at a time, so that its time is its own. */
  private void startAlone(ServicePart part) {
    boolean ran = part.daemon().alive();
    var watch = new Stopwatch();
    start(part);
    if (!ran) {
      readyAfter.put(part.service(), watch.elapsed());
    }
  }

  private void stop(Part part) {
    if (part.daemon().alive()) {
      var watch = new Stopwatch();
      part.stop();
      console.done(part.title(), "stopped", watch.elapsed());
    }
  }

  private void checkPorts(Part part) {
    if (part.daemon().alive()) {
      return;
    }
    for (int port : part.ports()) {
      if (!Ports.free(port)) {
        throw new StackFailure(
            """
            Port %d, wanted by %s, is taken by another program: end that program, \
            or move the stack with PORT_BASE=%d.\
            """
                .formatted(port, part.title(), ports.base() + 1000));
      }
    }
  }

  private void refuseToMove(String runningBase) {
    if (alive() && ports.base() != Integer.parseInt(runningBase)) {
      throw new StackFailure(
          "The stack runs with PORT_BASE=%s: 'make down' first, then move it."
              .formatted(runningBase));
    }
  }

  private List<SuiteService> running() {
    return services().stream().map(ServicePart::service).toList();
  }

  /** Does it for each part at the same time; throws the first failure when all are through. */
  private static <P extends Part> void together(List<P> parts, Consumer<? super P> work) {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var tasks = parts.stream().map(part -> threads.submit(() -> work.accept(part))).toList();
      for (var task : tasks) {
        task.get();
      }
    } catch (ExecutionException e) {
      throw e.getCause() instanceof StackFailure failure
          ? failure
          : new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StackFailure("Interrupted.", e);
    }
  }
}
