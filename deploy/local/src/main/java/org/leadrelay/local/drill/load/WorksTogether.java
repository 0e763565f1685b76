package org.leadrelay.local.drill.load;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.leadrelay.local.drill.load.Load.Work;

/**
 * Several works at the same time. They end when all have ended; then the first failure, if there is
 * one, is thrown.
 */
public record WorksTogether(List<Work> works) implements Work {

  public WorksTogether {
    works = List.copyOf(works);
  }

  @Override
  public int answers() {
    return works.stream().mapToInt(Work::answers).sum();
  }

  @Override
  public void run(Runnable answered) throws InterruptedException {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var running = threads.invokeAll(works.stream().map(work -> call(work, answered)).toList());
      for (var work : running) {
        work.get();
      }
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException fault
          ? fault
          : new IllegalStateException(e.getCause());
    }
  }

  private static Callable<Boolean> call(Work work, Runnable answered) {
    return () -> {
      work.run(answered);
      return true;
    };
  }
}
