package org.songluat.align.learned;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** Sorted strings in one array of bytes: read in no time, found by halving. */
final class Strings {
  private final byte[] text;
  private final int[] starts;

  private Strings(byte[] text, int[] starts) {
    this.text = text;
    this.starts = starts;
  }

  static Strings of(Collection<String> distinct) {
    List<byte[]> sorted =
        distinct.stream()
            .map(s -> s.getBytes(StandardCharsets.UTF_8))
            .sorted(Arrays::compareUnsigned)
            .toList();
    int[] starts = new int[sorted.size() + 1];
    for (int k = 0; k < sorted.size(); k++) {
      starts[k + 1] = starts[k] + sorted.get(k).length;
    }
    ByteBuffer text = ByteBuffer.allocate(starts[sorted.size()]);
    sorted.forEach(text::put);
    return new Strings(text.array(), starts);
  }

  int size() {
    return starts.length - 1;
  }

  String get(int number) {
    int start = starts[number];
    return new String(text, start, starts[number + 1] - start, StandardCharsets.UTF_8);
  }

  /** The number of a string, or -1. */
  int number(String string) {
    byte[] asked = string.getBytes(StandardCharsets.UTF_8);
    int low = 0;
    int high = size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order =
          Arrays.compareUnsigned(text, starts[middle], starts[middle + 1], asked, 0, asked.length);
      if (order == 0) {
        return middle;
      }
      low = order < 0 ? middle + 1 : low;
      high = order < 0 ? high : middle - 1;
    }
    return -1;
  }

  int bytes() {
    return Integer.BYTES * (1 + starts.length) + text.length;
  }

  void write(ByteBuffer out) {
    Ints.write(out, starts);
    out.put(text);
  }

  static Strings read(ByteBuffer in) {
    int[] starts = Ints.read(in);
    byte[] text = new byte[starts[starts.length - 1]];
    in.get(text);
    return new Strings(text, starts);
  }
}
