package org.leadrelay.local.drill.victim;

/** Something that an accident befalls. The methods are called in their order, once a round. */
public interface Victim {

  /** What happens to whom, in a few words. */
  String name();

  /** Brings up what the accident needs; the work has not begun. */
  default void prepare() {}

  /** The accident; the work is under way. */
  void strike();

  /** What is done about it at once; the work goes on meanwhile. */
  void recover();

  /** Leaves one healthy replica of everything; the work is done. */
  default void tidy() {}
}
