package org.songluat.align.sides;

import java.util.Arrays;

/** The numbers of pairs of numbers: an open hash table without boxes. */
final class PairIds {
  /** Spreads keys whose halves are small numbers. */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private static final long FREE = -1;

  private long[] keys = new long[1 << 14];
  private int[] numbers = new int[keys.length];
  private int size;

  PairIds() {
    Arrays.fill(keys, FREE);
  }

  /** The number of the pair, or -1. */
  int get(int first, int second) {
    int slot = slot(key(first, second));
    return keys[slot] == FREE ? -1 : numbers[slot];
  }

  /** Numbers a pair that has none yet. */
  void put(int first, int second, int number) {
    if (2 * size >= keys.length) {
      grow();
    }
    long key = key(first, second);
    int slot = slot(key);
    keys[slot] = key;
    numbers[slot] = number;
    size++;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldNumbers = numbers;
    keys = new long[2 * oldKeys.length];
    numbers = new int[keys.length];
    Arrays.fill(keys, FREE);
    for (int k = 0; k < oldKeys.length; k++) {
      if (oldKeys[k] != FREE) {
        int slot = slot(oldKeys[k]);
        keys[slot] = oldKeys[k];
        numbers[slot] = oldNumbers[k];
      }
    }
  }

  private static long key(int first, int second) {
    return (long) first << 32 | second;
  }

  /** Where the key stands, or is to stand. */
  private int slot(long key) {
    int slot = (int) (key * SPREAD >>> 40) & (keys.length - 1);
    while (keys[slot] != FREE && keys[slot] != key) {
      slot = (slot + 1) & (keys.length - 1);
    }
    return slot;
  }
}
