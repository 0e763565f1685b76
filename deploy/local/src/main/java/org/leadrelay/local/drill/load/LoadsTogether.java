package org.leadrelay.local.drill.load;

import java.util.List;
import java.util.random.RandomGenerator;

/** Several kinds of work at the same time; each is drawn in its place, so a seed repeats all. */
public record LoadsTogether(List<Load> loads) implements Load {

  public LoadsTogether {
    loads = List.copyOf(loads);
  }

  @Override
  public Work draw(RandomGenerator random) {
    return new WorksTogether(loads.stream().map(load -> load.draw(random)).toList());
  }
}
