package org.leadrelay.requests;

import static org.leadrelay.problem.CommonProblem.BUSY;

import io.vertx.core.Context;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.leadrelay.problem.Problem;
import org.leadrelay.problem.ProblemException;

/**
 * Admits no more requests to work at once than there are database connections for them: virtual
 * threads are without number, the pool is not.
 *
 * <p>Every resource method passes the door when its body has arrived and before its first line runs
 * (see {@link InLane}); what is not a resource (health, metrics) does not. The place is given back
 * when the method returns, so an answer that is read from the database while it is written ({@code
 * StreamingOutput}) takes one itself.
 */
@ApplicationScoped
public class Door {

  private final Map<Lane, Semaphore> places = new EnumMap<>(Lane.class);
  private final Duration patience;

  Door(RequestsConfig config) {
    var door = config.door();
    places.put(Lane.READS, new Semaphore(door.reads(), true));
    places.put(Lane.WRITES, new Semaphore(door.writes(), true));
    places.put(Lane.UPLOADS, new Semaphore(door.uploads(), true));
    patience = door.patience();
  }

  /**
   * Takes a place until {@link Passage#close}.
   *
   * @throws ProblemException BUSY with {@code Retry-After} if no place came free in time; at once
   *     on a thread that must not wait
   */
  public Passage enter(Lane lane) {
    var permits = places.get(lane);
    if (permits == null) {
      return () -> {};
    }
    if (!acquired(permits)) {
      throw Problem.of(BUSY).header("Retry-After", "1").toException();
    }
    return permits::release;
  }

  /** How many places of a lane are free now; none of {@link Lane#NONE}. */
  public int free(Lane lane) {
    var permits = places.get(lane);
    return permits == null ? 0 : permits.availablePermits();
  }

  private boolean acquired(Semaphore permits) {
    if (Context.isOnEventLoopThread()) {
      return permits.tryAcquire();
    }
    try {
      return permits.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** A place taken; to be closed once, by whatever thread. */
  @FunctionalInterface
  public interface Passage extends AutoCloseable {

    @Override
    void close();
  }
}
