package org.songluat.align.lesson;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.StreamCorruptedException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** Lessons as bytes: words by what they share with the one before, pairs by numbers, deflated. */
final class LessonCodec {
  private LessonCodec() {}

  static byte[] write(Lesson lesson) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(bytes))) {
      number(out, lesson.weight());
      counts(out, lesson.words());
      counts(out, lesson.phrases());
    }
    return bytes.toByteArray();
  }

  private static void counts(DataOutputStream out, Counts counts) throws IOException {
    Map<String, Integer> vi = strings(out, counts.vi());
    Map<String, Integer> en = strings(out, counts.en());
    number(out, counts.pairs().size());
    int before = 0;
    for (Counts.Pair pair : counts.pairs()) {
      int row = vi.get(pair.vi());
      number(out, row - before);
      number(out, en.get(pair.en()));
      number(out, pair.count());
      before = row;
    }
  }

  private static Map<String, Integer> strings(DataOutputStream out, Map<String, Integer> counted)
      throws IOException {
    Map<String, Integer> numbers = new HashMap<>();
    number(out, counted.size());
    byte[] before = {};
    for (Map.Entry<String, Integer> entry : counted.entrySet()) {
      byte[] own = entry.getKey().getBytes(StandardCharsets.UTF_8);
      int shared = 0;
      while (shared < Math.min(own.length, before.length) && own[shared] == before[shared]) {
        shared++;
      }
      number(out, shared);
      number(out, own.length - shared);
      out.write(own, shared, own.length - shared);
      number(out, entry.getValue());
      before = own;
      numbers.put(entry.getKey(), numbers.size());
    }
    return numbers;
  }

  private static void number(DataOutputStream out, int value) throws IOException {
    int rest = value;
    while (rest >= 0x80) {
      out.write(rest & 0x7f | 0x80);
      rest >>>= 7;
    }
    out.write(rest);
  }

  static Lesson read(byte[] bytes, int offset, int length) throws IOException {
    ByteArrayInputStream packed = new ByteArrayInputStream(bytes, offset, length);
    try (DataInputStream in = new DataInputStream(new InflaterInputStream(packed))) {
      byte[] all = in.readAllBytes();
      DataInputStream plain = new DataInputStream(new ByteArrayInputStream(all));
      return new Lesson(number(plain), counts(plain), counts(plain));
    }
  }

  private static Counts counts(DataInputStream in) throws IOException {
    Map<String, Integer> vi = strings(in);
    Map<String, Integer> en = strings(in);
    List<String> left = List.copyOf(vi.keySet());
    List<String> right = List.copyOf(en.keySet());
    int size = number(in);
    List<Counts.Pair> pairs = new ArrayList<>();
    int row = 0;
    for (int k = 0; k < size; k++) {
      row += number(in);
      String english = right.get(number(in));
      pairs.add(new Counts.Pair(left.get(row), english, number(in)));
    }
    return new Counts(vi, en, pairs);
  }

  private static Map<String, Integer> strings(DataInputStream in) throws IOException {
    Map<String, Integer> strings = new LinkedHashMap<>();
    int size = number(in);
    byte[] before = {};
    for (int k = 0; k < size; k++) {
      int shared = number(in);
      byte[] own = new byte[shared + number(in)];
      System.arraycopy(before, 0, own, 0, shared);
      in.readFully(own, shared, own.length - shared);
      strings.put(new String(own, StandardCharsets.UTF_8), number(in));
      before = own;
    }
    return strings;
  }

  private static int number(DataInputStream in) throws IOException {
    int value = 0;
    for (int shift = 0; shift < 32; shift += 7) {
      int next = in.readUnsignedByte();
      value |= (next & 0x7f) << shift;
      if (next < 0x80) {
        return value;
      }
    }
    throw new StreamCorruptedException("A number of a lesson must end within 5 bytes");
  }
}
