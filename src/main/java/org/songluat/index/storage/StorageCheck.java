package org.songluat.index.storage;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.store.NoLockFactory;

/** Reads every byte that an index is kept in, and compares it with its checksums. */
public final class StorageCheck {
  private StorageCheck() {}

  /**
   * What is broken in the folder of an index; nothing where it has none yet. Throws {@link
   * IndexVersionException} for another schema and {@link IndexBusyException} while one is written.
   */
  public static List<String> faults(Path folder, int schema) throws IOException {
    try (Storage storage = Storage.in(folder, schema)) {
      Optional<Directory> directory = storage.existing();
      return directory.isEmpty() ? List.of() : faults(directory.get(), storage);
    } catch (CorruptIndexException | EOFException e) {
      return List.of("the list of its parts cannot be read (" + e.getMessage() + ")");
    }
  }

  private static List<String> faults(Directory directory, Storage storage) throws IOException {
    try (CheckIndex check = new CheckIndex(directory, lock(directory, storage))) {
      check.setLevel(CheckIndex.Level.MIN_LEVEL_FOR_INTEGRITY_CHECKS);
      check.setInfoStream(new PrintStream(OutputStream.nullOutputStream(), false, UTF_8));
      return faults(check.checkIndex());
    } catch (LockObtainFailedException e) {
      throw new IndexBusyException(
          "An index can be checked while nothing writes to it, %s is writing to %s"
              .formatted(storage.sign().read(), storage.name()),
          e);
    }
  }

  /** Where nobody can write, nobody need be kept from it. */
  private static Lock lock(Directory directory, Storage storage) throws IOException {
    return storage.writable()
        ? directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)
        : NoLockFactory.INSTANCE.obtainLock(directory, IndexWriter.WRITE_LOCK_NAME);
  }

  private static List<String> faults(CheckIndex.Status status) {
    List<String> faults = new ArrayList<>();
    if (status.missingSegments) {
      faults.add("the list of its parts cannot be read");
    }
    for (CheckIndex.Status.SegmentInfoStatus part : status.segmentInfos) {
      if (part.error != null) {
        faults.add("part %s: %s".formatted(part.name, part.error.getMessage()));
      }
    }
    if (faults.isEmpty() && !status.clean) {
      faults.add("%d parts cannot be read".formatted(status.numBadSegments));
    }
    return faults;
  }
}
