package org.leadrelay.courier.watch;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.leadrelay.jurisdiction.Jurisdiction;

/**
 * Entries as plain words, 44 bytes each, in pages: growing copies nothing. An entry is known by its
 * number, from 1; {@link #NONE} ends a chain.
 */
final class WatchedPages {

  static final int NONE = 0;

  private static final int PAGE = 128;
  private static final int WORDS = 5;
  private static final int ENTRY = 0;
  private static final int LEAD = 2;
  private static final int OWNER_AND_END = 4;

  /* Six digits fit into 20 bits; 44 bits of milliseconds reach to the year 2527. */
  private static final int OWNER_BITS = 20;
  private static final long OWNER_MASK = (1L << OWNER_BITS) - 1;
  private static final long LAST_MILLI = (1L << (Long.SIZE - OWNER_BITS)) - 1;

  private final List<long[]> words = new ArrayList<>();
  private final List<int[]> followers = new ArrayList<>();
  private int highest;
  private int free = NONE;
  private int count;

  /** Keeps an entry in front of a chain; answers its number. */
  int add(Watched watched, int next) {
    int number = free == NONE ? fresh() : reused();
    var page = words.get(page(number));
    int at = offset(number) * WORDS;
    put(page, at + ENTRY, watched.entry());
    put(page, at + LEAD, watched.lead());
    page[at + OWNER_AND_END] = packed(watched);
    follow(number, next);
    count++;
    return number;
  }

  Watched get(int number) {
    var page = words.get(page(number));
    int at = offset(number) * WORDS;
    return new Watched(
        new UUID(page[at + ENTRY], page[at + ENTRY + 1]),
        new UUID(page[at + LEAD], page[at + LEAD + 1]),
        Jurisdiction.of("%06d".formatted(page[at + OWNER_AND_END] & OWNER_MASK)),
        Instant.ofEpochMilli(untilMilli(number)));
  }

  boolean countsAt(int number, Instant now) {
    return now.toEpochMilli() < untilMilli(number);
  }

  int next(int number) {
    return followers.get(page(number))[offset(number)];
  }

  /** Gives an entry up; answers the one behind it. */
  int drop(int number) {
    int next = next(number);
    follow(number, free);
    free = number;
    count--;
    return next;
  }

  void follow(int number, int next) {
    followers.get(page(number))[offset(number)] = next;
  }

  int count() {
    return count;
  }

  /** What the pages take, in bytes. */
  long bytes() {
    return (long) words.size() * PAGE * (WORDS * Long.BYTES + Integer.BYTES);
  }

  private int fresh() {
    highest++;
    if (page(highest) == words.size()) {
      words.add(new long[PAGE * WORDS]);
      followers.add(new int[PAGE]);
    }
    return highest;
  }

  private int reused() {
    int number = free;
    free = next(number);
    return number;
  }

  private long untilMilli(int number) {
    return words.get(page(number))[offset(number) * WORDS + OWNER_AND_END] >>> OWNER_BITS;
  }

  private static long packed(Watched watched) {
    long end = Math.clamp(watched.until().toEpochMilli(), 0, LAST_MILLI);
    return end << OWNER_BITS | Integer.parseInt(watched.owner().code());
  }

  private static void put(long[] page, int at, UUID id) {
    page[at] = id.getMostSignificantBits();
    page[at + 1] = id.getLeastSignificantBits();
  }

  private static int page(int number) {
    return (number - 1) / PAGE;
  }

  private static int offset(int number) {
    return (number - 1) % PAGE;
  }
}
