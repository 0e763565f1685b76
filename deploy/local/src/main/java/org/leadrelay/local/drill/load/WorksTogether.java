package org.leadrelay.local.drill.load;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.leadrelay.local.drill.load.Load.Work;
import org.leadrelay.local.part.StackFailure;

/**
 * Several works at the same time. They end when all have ended; then the first failure, if there is
 * one, is thrown.
 *
 * @param atOnce so many of them, the others when one has ended; 1 or more
 */
public record WorksTogether(List<Work> works, int atOnce) implements Work {

  public WorksTogether {
    works = List.copyOf(works);
  }

  /** All of them at once. */
  public WorksTogether(List<Work> works) {
    this(works, works.size());
  }

  @Override
  public int answers() {
    return works.stream().mapToInt(Work::answers).sum();
  }

  @Override
  public void run(Runnable answered) throws InterruptedException {
    try (var threads = Executors.newFixedThreadPool(atOnce, Thread.ofVirtual().factory())) {
      var running = threads.invokeAll(works.stream().map(work -> call(work, answered)).toList());
      for (var work : running) {
        work.get();
      }
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException fault
          ? fault
          : new StackFailure("A client was interrupted.", e);
    }
  }

  private static Callable<Boolean> call(Work work, Runnable answered) {
    return () -> {
      work.run(answered);
      return true;
    };
  }
}
