package org.songluat.align.learned;

import java.nio.ByteBuffer;

/** Arrays of numbers as bytes, their length before them. */
final class Ints {
  private Ints() {}

  static void write(ByteBuffer out, int[] numbers) {
    out.putInt(numbers.length);
    out.asIntBuffer().put(numbers);
    out.position(out.position() + Integer.BYTES * numbers.length);
  }

  static int[] read(ByteBuffer in) {
    int[] numbers = new int[in.getInt()];
    in.asIntBuffer().get(numbers);
    in.position(in.position() + Integer.BYTES * numbers.length);
    return numbers;
  }

  static int bytes(int[] numbers) {
    return Integer.BYTES * (1 + numbers.length);
  }
}
