package org.songluat.index.storage;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;

/** Where an index lives: in memory, or in a folder that is made when something is written. */
public final class Storage implements Closeable {
  /** The keys of what a commit says of itself. */
  public static final String SCHEMA = "songluat.schema";

  public static final String COMMITTED = "songluat.committed";

  private static final String FOREIGN = "of another Lucene";

  private final String name;
  private final int schema;
  private final @Nullable Path folder;
  private @Nullable Directory directory;

  private Storage(@Nullable Path folder, int schema, @Nullable Directory directory) {
    this.name = folder == null ? "memory" : folder.toString();
    this.folder = folder;
    this.schema = schema;
    this.directory = directory;
  }

  /**
   * A folder, which need not exist.
   *
   * @param schema the only schema whose commits are read
   */
  public static Storage in(Path folder, int schema) {
    return new Storage(folder, schema, null);
  }

  public static Storage inMemory(int schema) {
    return new Storage(null, schema, new ByteBuffersDirectory());
  }

  /** What messages call it. */
  public String name() {
    return name;
  }

  /** Who writes to it. */
  public WriterSign sign() {
    return new WriterSign(folder, WriterSign.UPDATE);
  }

  boolean writable() {
    return folder == null || Files.isWritable(folder);
  }

  /** Keeps other runs away from the folder until it is closed. */
  public Closeable reserve() throws IOException {
    if (folder == null) {
      return () -> {};
    }
    Files.createDirectories(folder);
    return Reservation.of(folder);
  }

  /** The directory if it holds a commit of this schema; nothing if it holds none at all. */
  public synchronized Optional<Directory> existing() throws IOException {
    boolean absent = directory == null && (folder == null || !Files.isDirectory(folder));
    if (absent || !DirectoryReader.indexExists(directory())) {
      return Optional.empty();
    }
    checkSchema();
    return Optional.of(directory());
  }

  /** The directory, made if it is missing. */
  public synchronized Directory directory() throws IOException {
    Directory known = directory;
    if (known == null) {
      known = FSDirectory.open(folder);
      directory = known;
    }
    return known;
  }

  /**
   * Drops commits that are of another Lucene or broken: a writer fails on them even where it starts
   * anew.
   */
  public synchronized void dropUnreadable() throws IOException {
    if (!DirectoryReader.indexExists(directory()) || readable()) {
      return;
    }
    for (String file : directory().listAll()) {
      if (file.startsWith(IndexFileNames.SEGMENTS)) {
        directory().deleteFile(file);
      }
    }
  }

  private boolean readable() throws IOException {
    try {
      return !found().equals(FOREIGN);
    } catch (CorruptIndexException | EOFException | NoSuchFileException e) {
      return false;
    }
  }

  private void checkSchema() throws IOException {
    String found = found();
    if (!found.equals(String.valueOf(schema))) {
      throw new IndexVersionException(
          "The index in %s has schema %s, this SongLuat needs %d; delete it or run `songluat ingest --rebuild`"
              .formatted(name, found, schema));
    }
  }

  private String found() throws IOException {
    try {
      Map<String, String> data = SegmentInfos.readLatestCommit(directory()).getUserData();
      return data.getOrDefault(SCHEMA, "none");
    } catch (IndexFormatTooOldException | IndexFormatTooNewException e) {
      return FOREIGN;
    }
  }

  @Override
  public synchronized void close() throws IOException {
    if (directory != null) {
      directory.close();
    }
  }
}
