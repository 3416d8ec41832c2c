package org.songluat.fuzz;

import java.util.Arrays;
import java.util.Random;

/** Changes files as bad disks, broken transfers and ill will do. The seed decides all of it. */
final class Mutation {
  private final Random random;

  Mutation(long seed) {
    this.random = new Random(seed);
  }

  /** Another file made of one, perhaps with a part of a second one. */
  byte[] of(byte[] file, byte[] other) {
    return switch (random.nextInt(6)) {
      case 0 -> flipped(file, 1);
      case 1 -> flipped(file, 1 + random.nextInt(200));
      case 2 -> Arrays.copyOf(file, random.nextInt(file.length + 1));
      case 3 -> spliced(file, other);
      case 4 -> repeated(file);
      default -> extreme(file);
    };
  }

  private byte[] flipped(byte[] file, int times) {
    byte[] changed = file.clone();
    for (int i = 0; i < times && changed.length > 0; i++) {
      changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
    }
    return changed;
  }

  /** The beginning of one and the end of the other. */
  private byte[] spliced(byte[] file, byte[] other) {
    int head = random.nextInt(file.length + 1);
    int tail = random.nextInt(other.length + 1);
    byte[] changed = Arrays.copyOf(file, head + other.length - tail);
    System.arraycopy(other, tail, changed, head, other.length - tail);
    return changed;
  }

  /** A stretch that comes twice. */
  private byte[] repeated(byte[] file) {
    int from = random.nextInt(file.length + 1);
    int length = random.nextInt(Math.min(5000, file.length - from) + 1);
    byte[] changed = Arrays.copyOf(file, file.length + length);
    System.arraycopy(file, from, changed, from + length, file.length - from);
    return changed;
  }

  /** Four bytes set to what lengths and offsets are wrong by: none, all, or the sign. */
  private byte[] extreme(byte[] file) {
    byte[] changed = file.clone();
    byte[][] values = {{0, 0, 0, 0}, {-1, -1, -1, -1}, {-1, -1, -1, 0x7F}, {0, 0, 0, -128}};
    byte[] value = values[random.nextInt(values.length)];
    int at = random.nextInt(Math.max(1, changed.length - value.length));
    System.arraycopy(value, 0, changed, at, Math.min(value.length, changed.length - at));
    return changed;
  }
}
