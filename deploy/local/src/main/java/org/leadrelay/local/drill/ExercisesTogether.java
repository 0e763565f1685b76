package org.leadrelay.local.drill;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.leadrelay.local.drill.load.Load;
import org.leadrelay.local.drill.load.LoadsTogether;
import org.leadrelay.local.drill.proof.Breach;

/** Several exercises as one: all of them work in each round. */
record ExercisesTogether(List<Exercise> exercises) implements Exercise {

  ExercisesTogether {
    exercises = List.copyOf(exercises);
  }

  @Override
  public Load load() {
    return new LoadsTogether(exercises.stream().map(Exercise::load).toList());
  }

  @Override
  public Examined examine(boolean last) throws Exception {
    var examined = new ArrayList<Examined>();
    for (var exercise : exercises) {
      examined.add(exercise.examine(last));
    }
    List<Breach> breaches = examined.stream().flatMap(one -> one.breaches().stream()).toList();
    return new Examined(
        examined.stream().map(Examined::evidence).collect(Collectors.joining("; ")), breaches);
  }

  @Override
  public List<String> notes() {
    return exercises.stream().flatMap(exercise -> exercise.notes().stream()).toList();
  }
}
