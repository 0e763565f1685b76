package org.leadrelay.local.drill.load;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.random.RandomGenerator;

/** Several kinds of work at the same time; each is drawn in its place, so a seed repeats all. */
public record LoadsTogether(List<Load> loads) implements Load {

  public LoadsTogether {
    loads = List.copyOf(loads);
  }

  @Override
  public Work draw(RandomGenerator random) {
    return new Works(loads.stream().map(load -> load.draw(random)).toList());
  }

  /** Ends when all have ended; then the first failure, if there is one, is thrown. */
  private record Works(List<Work> works) implements Work {

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
}
