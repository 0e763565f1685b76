package org.leadrelay.handoff.dispatch;

/** The items of a dispatch in their order; one is decoded when it is read, and not kept. */
public interface Items {

  int size();

  /** An item; the same however often it is read. */
  Item read(int index);
}
