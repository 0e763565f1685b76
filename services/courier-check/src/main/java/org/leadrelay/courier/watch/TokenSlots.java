package org.leadrelay.courier.watch;

/**
 * Numbers by token: open addressing with linear probing over plain arrays, 20 bytes a slot, at most
 * 7 of 10 slots used. A slot with number 0 is empty. Tokens are values of a keyed hash already, so
 * their low word is used as it is.
 */
final class TokenSlots {

  private static final int SMALLEST = 16;
  private static final int SLOT_BYTES = 2 * Long.BYTES + Integer.BYTES;

  private long[] high = new long[SMALLEST];
  private long[] low = new long[SMALLEST];
  private int[] numbers = new int[SMALLEST];
  private int used;

  /** The slot of a token, or the empty one where it would go. */
  int slotOf(WatchToken token) {
    int mask = numbers.length - 1;
    int slot = home(token.low());
    while (numbers[slot] != 0 && !(low[slot] == token.low() && high[slot] == token.high())) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  /** The number in a slot; 0 when it is empty. */
  int at(int slot) {
    return numbers[slot];
  }

  /** Keeps a token that is in no slot yet. */
  void add(WatchToken token, int number) {
    if ((used + 1) * 10L > numbers.length * 7L) {
      grow();
    }
    int slot = slotOf(token);
    high[slot] = token.high();
    low[slot] = token.low();
    numbers[slot] = number;
    used++;
  }

  /** Another number for the token in a used slot. */
  void renumber(int slot, int number) {
    numbers[slot] = number;
  }

  /** Empties a used slot and moves those up that had to step over it. */
  void clear(int slot) {
    int mask = numbers.length - 1;
    int gap = slot;
    int next = gap + 1 & mask;
    while (numbers[next] != 0) {
      if ((next - home(low[next]) & mask) >= (next - gap & mask)) {
        high[gap] = high[next];
        low[gap] = low[next];
        numbers[gap] = numbers[next];
        gap = next;
      }
      next = next + 1 & mask;
    }
    numbers[gap] = 0;
    used--;
  }

  int count() {
    return used;
  }

  int length() {
    return numbers.length;
  }

  /** What the slots take, in bytes. */
  long bytes() {
    return (long) numbers.length * SLOT_BYTES;
  }

  private int home(long lowWord) {
    return (int) lowWord & numbers.length - 1;
  }

  private void grow() {
    var before = new TokenSlots();
    before.high = high;
    before.low = low;
    before.numbers = numbers;
    int length = numbers.length * 2;
    high = new long[length];
    low = new long[length];
    numbers = new int[length];
    used = 0;
    for (int slot = 0; slot < before.length(); slot++) {
      if (before.numbers[slot] != 0) {
        add(new WatchToken(before.high[slot], before.low[slot]), before.numbers[slot]);
      }
    }
  }
}
