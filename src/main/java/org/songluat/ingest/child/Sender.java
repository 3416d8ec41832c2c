package org.songluat.ingest.child;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One end of the pipe between two processes: writes records whose components are numbers, truths,
 * strings, enums, lists, records and sealed interfaces of records, one component after the other.
 * The other end, {@link Receiver}, knows which type comes.
 */
final class Sender implements Closeable {
  private static final int CHUNK = 1 << 13;

  private final DataOutputStream out;

  Sender(OutputStream out) {
    this.out = new DataOutputStream(new BufferedOutputStream(out, 1 << 16));
  }

  /** Sends a value as one of that type. */
  <T> void send(Class<T> type, T value) throws IOException {
    write(type, value);
    out.flush();
  }

  private void write(Type type, @Nullable Object value) throws IOException {
    if (type == int.class) {
      out.writeInt((Integer) value);
    } else if (type == long.class) {
      out.writeLong((Long) value);
    } else if (type == boolean.class) {
      out.writeBoolean((Boolean) value);
    } else {
      out.writeBoolean(value != null);
      if (value != null) {
        writeObject(type, value);
      }
    }
  }

  private void writeObject(Type type, Object value) throws IOException {
    if (value instanceof String text) {
      writeString(text);
    } else if (value instanceof Enum<?> constant) {
      out.writeShort(constant.ordinal());
    } else if (value instanceof List<?> list) {
      writeList(Shape.element(type), list);
    } else if (value instanceof Record one) {
      if (Shape.isSealed(type)) {
        out.writeByte(Arrays.asList(Shape.kinds(type)).indexOf(one.getClass()));
      }
      writeRecord(one);
    } else {
      throw new IllegalArgumentException("No value of " + type + " can be sent");
    }
  }

  private void writeList(Type element, List<?> list) throws IOException {
    out.writeInt(list.size());
    for (Object one : list) {
      write(element, one);
    }
  }

  private void writeRecord(Record value) throws IOException {
    for (RecordComponent component : Shape.of(value.getClass()).components()) {
      write(component.getGenericType(), Shape.get(component, value));
    }
  }

  /** Unit by unit: a broken file may leave half a surrogate pair, which no encoding keeps. */
  private void writeString(String text) throws IOException {
    out.writeInt(text.length());
    byte[] bytes = new byte[2 * Math.min(text.length(), CHUNK)];
    for (int start = 0; start < text.length(); start += CHUNK) {
      int count = Math.min(CHUNK, text.length() - start);
      for (int i = 0; i < count; i++) {
        char c = text.charAt(start + i);
        bytes[2 * i] = (byte) (c >> 8);
        bytes[2 * i + 1] = (byte) c;
      }
      out.write(bytes, 0, 2 * count);
    }
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
