package org.songluat.ingest.archive;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.songluat.ingest.source.ReadLimits;
import org.songluat.ingest.source.SourceFile;
import org.songluat.ingest.source.SourcePath;
import org.songluat.ingest.source.UnreadableSourceException;

/** The entries of a zip, unpacked one by one within the limits, whatever their headers promise. */
final class Unpacking implements Closeable {
  /** Up to that, what an entry unpacks to harms nobody. */
  private static final long HARMLESS = 1 << 20;

  private static final String BOMB =
      "unpacks to far more than a document of its size; do not trust it";
  private static final String DAMAGED = "the zip is damaged or cut off; get it again";

  private final String name;
  private final ZipFile zip;
  private final ReadLimits limits;
  private final List<ZipArchiveEntry> entries;

  private Unpacking(String name, ZipFile zip, ReadLimits limits) {
    this.name = name;
    this.zip = zip;
    this.limits = limits;
    this.entries = Collections.list(zip.getEntries());
  }

  static Unpacking of(SourcePath path, ReadLimits limits) throws IOException {
    SourceFile.check(path);
    return of(path.name(), Files.newByteChannel(path.file(), StandardOpenOption.READ), limits);
  }

  /** A zip that is held in memory. */
  static Unpacking of(String name, byte[] zip, ReadLimits limits) throws IOException {
    return of(name, new SeekableInMemoryByteChannel(zip), limits);
  }

  private static Unpacking of(String name, SeekableByteChannel channel, ReadLimits limits)
      throws IOException {
    try {
      return open(name, channel, limits);
    } catch (IOException e) {
      channel.close();
      throw new UnreadableSourceException(name, DAMAGED, e);
    }
  }

  /** The same, or nothing where it is cut off or damaged. */
  static Optional<Unpacking> ifWhole(SourceFile file, ReadLimits limits) {
    try {
      return Optional.of(open(file.name(), new SeekableInMemoryByteChannel(file.bytes()), limits));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static Unpacking open(String name, SeekableByteChannel channel, ReadLimits limits)
      throws IOException {
    ZipFile zip =
        ZipFile.builder()
            .setSeekableByteChannel(channel)
            .setUseUnicodeExtraFields(true)
            .setIgnoreLocalFileHeader(true)
            .get();
    Unpacking unpacking = new Unpacking(name, zip, limits);
    unpacking.check(channel.size());
    return unpacking;
  }

  private void check(long packed) {
    long unpacked = 0;
    long taken = 0;
    for (ZipArchiveEntry entry : entries) {
      unpacked += Math.max(0, entry.getSize());
      taken += Math.max(0, entry.getCompressedSize());
    }
    checkEntries(entries.size());
    if (unpacked > limits.archive().bytes()) {
      throw fault(
          "a zip may unpack to at most %d bytes, this one to %d; make smaller zips"
              .formatted(limits.archive().bytes(), unpacked));
    }
    if (taken > packed) {
      throw fault("its entries lie over each other, so that it " + BOMB);
    }
  }

  void checkEntries(int count) {
    int most = limits.archive().entries();
    if (count > most) {
      throw fault(
          "a zip may have at most " + most + " entries, this one has more; make smaller zips");
    }
  }

  byte[] unpack(String entryName, ZipArchiveEntry entry) throws IOException {
    String whole = name + SourcePath.IN + entryName;
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      throw new UnreadableSourceException(
          whole, "a password protects it; unpack the zip with the password");
    }
    if (!zip.canReadEntryData(entry)) {
      throw new UnreadableSourceException(
          whole, "it is packed in a rare way; unpack the zip, and pack it as an ordinary one");
    }
    try (InputStream in = zip.getInputStream(entry)) {
      return read(whole, in, entry);
    } catch (IOException e) {
      throw new UnreadableSourceException(whole, DAMAGED, e);
    }
  }

  /** Refuses an entry that unpacks to more than may be held, as {@link #unpack} does. */
  void weigh(ZipArchiveEntry entry) throws IOException {
    long most = most(entry);
    try (InputStream in = zip.getInputStream(entry)) {
      if (in.skip(most) == most && in.read() >= 0) {
        throw fault(tooMuch(most));
      }
    }
  }

  private long most(ZipArchiveEntry entry) {
    long fair = Math.max(HARMLESS, entry.getCompressedSize() * limits.archive().ratio());
    return Math.min(fair, limits.fileBytes());
  }

  private String tooMuch(long most) {
    return most < limits.fileBytes()
        ? "it " + BOMB
        : "a file may have at most "
            + most
            + " bytes, this one has more; cut it into smaller files";
  }

  private byte[] read(String whole, InputStream in, ZipArchiveEntry entry) throws IOException {
    int most = (int) Math.min(most(entry), Integer.MAX_VALUE - 16);
    byte[] read = in.readNBytes(most);
    if (in.read() >= 0) {
      throw new UnreadableSourceException(whole, tooMuch(most));
    }
    CRC32 sum = new CRC32();
    sum.update(read);
    if (sum.getValue() != entry.getCrc()) {
      throw new IOException("The sum of " + whole + " is wrong");
    }
    return read;
  }

  private UnreadableSourceException fault(String fault) {
    return new UnreadableSourceException(name, fault);
  }

  String name() {
    return name;
  }

  ReadLimits limits() {
    return limits;
  }

  List<ZipArchiveEntry> entries() {
    return entries;
  }

  @Override
  public void close() {
    ZipFile.closeQuietly(zip);
  }
}
