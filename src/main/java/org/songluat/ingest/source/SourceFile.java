package org.songluat.ingest.source;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** The bytes of a file, checked before they are read, and out of their gzip if they are in one. */
public record SourceFile(String name, byte[] bytes) {
  /** A gzip of a gzip is an accident, more of them are none. */
  private static final int MOST_GZIPS = 2;

  /**
   * The content of a file, not of an entry in it.
   *
   * @throws UnreadableSourceException where it is no file, is too large, or its gzip is damaged
   */
  public static SourceFile load(SourcePath path, ReadLimits limits) throws IOException {
    String name = path.name();
    Path file = path.file();
    check(path);
    long size = Files.size(file);
    if (size > limits.fileBytes()) {
      throw tooLarge(name, limits, "this one has " + size);
    }
    try (InputStream in = Files.newInputStream(file)) {
      // The file may grow while it is read.
      return new SourceFile(name, bounded(name, in, limits)).unpacked(limits);
    } catch (AccessDeniedException e) {
      throw unreadable(name, e);
    }
  }

  /** Content that is in memory already. */
  public static SourceFile of(String name, byte[] content, ReadLimits limits) throws IOException {
    if (content.length > limits.fileBytes()) {
      throw tooLarge(name, limits, "this one has " + content.length);
    }
    return new SourceFile(name, content).unpacked(limits);
  }

  /** Refuses what is no file that may be read. */
  public static void check(SourcePath path) {
    String name = path.name();
    Path file = path.file();
    if (!Files.exists(file)) {
      throw new UnreadableSourceException(name, "there is no such file; check its name and folder");
    }
    if (Files.isDirectory(file)) {
      throw new UnreadableSourceException(
          name, "this is a folder, not a file; name a file in it, or ingest the folder");
    }
    if (!Files.isRegularFile(file)) {
      throw new UnreadableSourceException(
          name, "this is a device or a pipe, not a file; save its content as a file first");
    }
    if (!Files.isReadable(file)) {
      throw unreadable(name, null);
    }
  }

  /** The content of a gzip, or the file itself if it is none. */
  private SourceFile unpacked(ReadLimits limits) throws IOException {
    SourceFile file = this;
    for (int layer = 0; Format.isGzip(file.bytes); layer++) {
      if (layer == MOST_GZIPS) {
        throw Faults.gzips(name, MOST_GZIPS);
      }
      file = file.gunzipped(limits);
    }
    return file;
  }

  private SourceFile gunzipped(ReadLimits limits) throws IOException {
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return new SourceFile(name, bounded(name, in, limits));
    } catch (EOFException | ZipException e) {
      throw new UnreadableSourceException(
          name, "the gzip is damaged or cut off; get the file again", e);
    }
  }

  private static byte[] bounded(String name, InputStream in, ReadLimits limits) throws IOException {
    int most = (int) Math.min(limits.fileBytes(), Integer.MAX_VALUE - 16);
    byte[] read = in.readNBytes(most);
    if (in.read() >= 0) {
      throw tooLarge(name, limits, "this one unpacks to more");
    }
    return read;
  }

  private static UnreadableSourceException tooLarge(String name, ReadLimits limits, String found) {
    return new UnreadableSourceException(
        name,
        "a file may have at most "
            + limits.fileBytes()
            + " bytes, "
            + found
            + "; cut it into smaller files");
  }

  private static UnreadableSourceException unreadable(String name, @Nullable Throwable cause) {
    String fault = "the file may not be read; give yourself the right to read it";
    return cause == null
        ? new UnreadableSourceException(name, fault)
        : new UnreadableSourceException(name, fault, cause);
  }
}
