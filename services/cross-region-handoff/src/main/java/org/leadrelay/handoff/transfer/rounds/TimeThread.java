package org.leadrelay.handoff.transfer.rounds;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leadrelay.events.worker.Worker;
import org.leadrelay.handoff.transfer.FollowCalendar;
import org.leadrelay.handoff.transfer.PassTime;

/** Lets the time pass for handoffs, on a thread of its own. */
@ApplicationScoped
class TimeThread {

  private static final Duration REST = Duration.ofSeconds(1);

  private final FollowCalendar calendar;
  private final PassTime time;
  private final Worker worker;
  private boolean reckoned;
  private @Nullable UUID last;

  TimeThread(FollowCalendar calendar, PassTime time) {
    this.calendar = calendar;
    this.time = time;
    this.worker = new Worker("handoff-time", this::turn);
  }

  void start(@Observes StartupEvent started) {
    worker.start();
  }

  void stop(@Observes ShutdownEvent stopping) {
    worker.close();
  }

  private Duration turn() {
    if (!reckoned) {
      return reckon();
    }
    return time.step() ? Duration.ZERO : REST;
  }

  /** At the start, before anything is due by a calendar that does not count any more. */
  private Duration reckon() {
    last = calendar.step(last).orElse(null);
    reckoned = last == null;
    return Duration.ZERO;
  }
}
