package org.leadrelay.requests.bodies;

import static org.leadrelay.problem.CommonProblem.BUSY;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import org.leadrelay.problem.Problem;
import org.leadrelay.problem.ProblemException;
import org.leadrelay.requests.RequestsConfig;

/**
 * Keeps the large bodies that are held at one time within what the process has for them. The first
 * 64 KiB of each are free.
 */
@ApplicationScoped
class BodyMemory {

  static final int UNIT = 64 * 1024;

  private final Semaphore units;

  BodyMemory(RequestsConfig config) {
    this.units = new Semaphore(Math.toIntExact(config.body().memory().asLongValue() / UNIT));
  }

  /** The share of one body, nothing yet. */
  Share share() {
    return new Share();
  }

  /** What one body takes; used by one thread at a time. */
  final class Share {

    private int taken;

    /**
     * Takes what so many bytes need.
     *
     * @throws ProblemException BUSY if there is no more
     */
    void cover(long bytes) {
      int more = Math.toIntExact(bytes / UNIT) - taken;
      if (more > 0) {
        if (!units.tryAcquire(more)) {
          throw Problem.of(BUSY)
              .header("Retry-After", "1")
              .header("Connection", "close")
              .toException();
        }
        taken += more;
      }
    }

    boolean isEmpty() {
      return taken == 0;
    }

    void giveBack() {
      units.release(taken);
      taken = 0;
    }
  }
}
