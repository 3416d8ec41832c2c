package org.songluat.ingest.child;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The other end of the pipe from a {@link Sender}. Both know which type comes: a process that a
 * file has taken over can send wrong values, which the records check, but never another class, as
 * Java's serialization would let it.
 */
final class Receiver {
  private final DataInputStream in;
  private final long most;
  private long left;

  /**
   * @param most bytes that one value may take
   */
  Receiver(InputStream in, long most) {
    this.in = new DataInputStream(new BufferedInputStream(in, 1 << 16));
    this.most = most;
  }

  /** The next value, or nothing where the other end is closed. */
  <T> Optional<T> receive(Class<T> type) throws IOException {
    left = most;
    int present = in.read();
    if (present < 0) {
      return Optional.empty();
    }
    if (present != 1) {
      throw garbled("A value must begin with 1, got " + present);
    }
    return Optional.of(type.cast(readObject(type)));
  }

  private @Nullable Object read(Type type) throws IOException {
    if (type == int.class) {
      take(Integer.BYTES);
      return in.readInt();
    }
    if (type == long.class) {
      take(Long.BYTES);
      return in.readLong();
    }
    take(1);
    boolean present = in.readBoolean();
    if (type == boolean.class) {
      return present;
    }
    return present ? readObject(type) : null;
  }

  private Object readObject(Type type) throws IOException {
    if (type == String.class) {
      return readString();
    }
    if (!(type instanceof Class<?> one)) {
      return readList(Shape.element(type));
    }
    if (one.isEnum()) {
      return pick(one.getEnumConstants(), in.readUnsignedShort());
    }
    return readRecord(one.isSealed() ? pick(Shape.kinds(one), in.readUnsignedByte()) : one);
  }

  private Object readRecord(Class<?> type) throws IOException {
    Shape shape = Shape.of(type);
    List<@Nullable Object> values = new ArrayList<>();
    for (RecordComponent component : shape.components()) {
      values.add(read(component.getGenericType()));
    }
    try {
      return shape.make(values.toArray());
    } catch (InvocationTargetException e) {
      throw new IOException("Values must make a record of " + type, e.getCause());
    }
  }

  private List<@Nullable Object> readList(Type element) throws IOException {
    int size = size(1);
    List<@Nullable Object> list = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      list.add(read(element));
    }
    return list;
  }

  private String readString() throws IOException {
    int length = size(Character.BYTES);
    byte[] bytes = in.readNBytes(length * Character.BYTES);
    take(bytes.length);
    if (bytes.length < length * Character.BYTES) {
      throw garbled("A text must have " + length + " characters, the other end closed before");
    }
    char[] chars = new char[length];
    for (int i = 0; i < length; i++) {
      chars[i] = (char) (bytes[2 * i] << 8 | bytes[2 * i + 1] & 0xFF);
    }
    return new String(chars);
  }

  /** A number of things of at least so many bytes each. */
  private int size(int bytes) throws IOException {
    take(Integer.BYTES);
    int size = in.readInt();
    if (size < 0 || (long) size * bytes > left) {
      throw garbled("A size must fit into " + left + " bytes, got " + size);
    }
    return size;
  }

  private void take(int bytes) throws IOException {
    left -= bytes;
    if (left < 0) {
      throw garbled("A value must take at most " + most + " bytes, got more");
    }
  }

  private static <T> T pick(T[] all, int index) throws IOException {
    if (index >= all.length) {
      throw garbled("An index must be below " + all.length + ", got " + index);
    }
    return all[index];
  }

  private static IOException garbled(String message) {
    return new IOException(message);
  }
}
