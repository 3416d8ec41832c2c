package org.songluat.ingest.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.songluat.ingest.Sources;
import org.songluat.ingest.source.ReadLimits;
import org.songluat.ingest.source.SourceFile;

/** Makes zips, good and bad. */
public final class Zips {
  private Zips() {}

  /** A zip with one entry. */
  public static byte[] of(String name, byte[] content) throws IOException {
    return of(StandardCharsets.UTF_8, List.of(name), content);
  }

  /** A zip with these entries, all of one content, their names in some code page. */
  static byte[] of(Charset page, List<String> names, byte[] content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out, page)) {
      for (String name : names) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
      }
    }
    return out.toByteArray();
  }

  static byte[] ofEmpty(List<String> names) throws IOException {
    return of(StandardCharsets.UTF_8, names, new byte[0]);
  }

  /** An opened zip that is held in memory. */
  static Archive archive(byte[] zip) throws IOException {
    return archive(zip, ReadLimits.DEFAULT);
  }

  static Archive archive(byte[] zip, ReadLimits limits) throws IOException {
    return Archive.of(SourceFile.of("a.zip", zip, limits), limits);
  }

  /** Names and contents in turn, as text. */
  static Archive archive(String... namesAndContents) throws IOException {
    return archive(Sources.zip(namesAndContents));
  }

  /**
   * A zip whose directory names one packed entry many times, each time as another file: all of them
   * lie over each other.
   */
  static byte[] overlapping(byte[] content, int times) throws IOException {
    byte[] one = of("0.txt", content);
    int directory = find(one, "PK\u0001\u0002");
    int end = find(one, "PK\u0005\u0006");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(one, 0, directory);
    byte[] entry = Arrays.copyOfRange(one, directory, end);
    for (int i = 0; i < times; i++) {
      entry[46] = (byte) ('a' + i);
      out.write(entry);
    }
    byte[] last = Arrays.copyOfRange(one, end, one.length);
    put(last, 8, times, 2);
    put(last, 10, times, 2);
    put(last, 12, times * entry.length, 4);
    out.write(last);
    return out.toByteArray();
  }

  /** The same zip, told to be encrypted. */
  static byte[] locked(byte[] zip) {
    byte[] locked = zip.clone();
    locked[find(zip, "PK\u0003\u0004") + 6] |= 1;
    locked[find(zip, "PK\u0001\u0002") + 8] |= 1;
    return locked;
  }

  /** The same zip with one byte of what is packed in it changed. */
  static byte[] bent(byte[] zip) {
    byte[] bent = zip.clone();
    bent[find(zip, "PK\u0001\u0002") - 30] ^= 1;
    return bent;
  }

  private static int find(byte[] in, String mark) {
    return new String(in, StandardCharsets.ISO_8859_1).lastIndexOf(mark);
  }

  private static void put(byte[] into, int at, int value, int count) {
    for (int i = 0; i < count; i++) {
      into[at + i] = (byte) (value >> 8 * i);
    }
  }
}
