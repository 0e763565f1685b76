package org.leadrelay.courier.watch;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A part of the table with a lock of its own. */
final class WatchSegment {

  private final TokenSlots slots = new TokenSlots();
  private final WatchedPages pages = new WatchedPages();

  /** Keeps these entries for a token in the place of those it had; none forgets the token. */
  synchronized void put(WatchToken token, List<Watched> entries) {
    forget(token);
    int head = WatchedPages.NONE;
    for (var entry : entries.reversed()) {
      head = pages.add(entry, head);
    }
    if (head != WatchedPages.NONE) {
      slots.add(token, head);
    }
  }

  /** The entries of a token that count at an instant, in the order they were put. */
  synchronized List<Watched> find(WatchToken token, Instant now) {
    int number = slots.at(slots.slotOf(token));
    if (number == WatchedPages.NONE) {
      return List.of();
    }
    var found = new ArrayList<Watched>();
    for (; number != WatchedPages.NONE; number = pages.next(number)) {
      if (pages.countsAt(number, now)) {
        found.add(pages.get(number));
      }
    }
    return found;
  }

  /** Drops what counts no more at an instant. */
  synchronized void sweep(Instant now) {
    int slot = 0;
    while (slot < slots.length()) {
      int head = slots.at(slot);
      int kept = head == WatchedPages.NONE ? head : swept(head, now);
      if (kept == WatchedPages.NONE && head != WatchedPages.NONE) {
        slots.clear(slot); // another token may have moved up into it: it is looked at again
      } else {
        if (kept != head) {
          slots.renumber(slot, kept);
        }
        slot++;
      }
    }
  }

  synchronized int tokens() {
    return slots.count();
  }

  synchronized int entries() {
    return pages.count();
  }

  synchronized long bytes() {
    return slots.bytes() + pages.bytes();
  }

  private void forget(WatchToken token) {
    int slot = slots.slotOf(token);
    int number = slots.at(slot);
    if (number != WatchedPages.NONE) {
      slots.clear(slot);
      while (number != WatchedPages.NONE) {
        number = pages.drop(number);
      }
    }
  }

  /** The chain without what counts no more. */
  private int swept(int head, Instant now) {
    int first = WatchedPages.NONE;
    int last = WatchedPages.NONE;
    int number = head;
    while (number != WatchedPages.NONE) {
      if (!pages.countsAt(number, now)) {
        number = pages.drop(number);
        continue;
      }
      if (last == WatchedPages.NONE) {
        first = number;
      } else {
        pages.follow(last, number);
      }
      last = number;
      number = pages.next(number);
    }
    if (last != WatchedPages.NONE) {
      pages.follow(last, WatchedPages.NONE);
    }
    return first;
  }
}
