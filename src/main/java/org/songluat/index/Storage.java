package org.songluat.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
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
final class Storage implements Closeable {
  /** The keys of what a commit says of itself. */
  static final String SCHEMA = "songluat.schema";

  static final String COMMITTED = "songluat.committed";

  private static final String FOREIGN = "of another Lucene";

  private final String name;
  private final @Nullable Path folder;
  private @Nullable Directory directory;

  private Storage(String name, @Nullable Path folder, @Nullable Directory directory) {
    this.name = name;
    this.folder = folder;
    this.directory = directory;
  }

  static Storage in(Path folder) {
    return new Storage(folder.toString(), folder, null);
  }

  static Storage inMemory() {
    return new Storage("memory", null, new ByteBuffersDirectory());
  }

  /** What messages call it. */
  String name() {
    return name;
  }

  /** The directory if it holds a commit of this schema; nothing if it holds none at all. */
  synchronized Optional<Directory> existing() throws IOException {
    boolean absent = directory == null && (folder == null || !Files.isDirectory(folder));
    if (absent || !DirectoryReader.indexExists(directory())) {
      return Optional.empty();
    }
    checkSchema();
    return Optional.of(directory());
  }

  /** The directory, made if it is missing. */
  synchronized Directory directory() throws IOException {
    Directory known = directory;
    if (known == null) {
      known = FSDirectory.open(folder);
      directory = known;
    }
    return known;
  }

  /** Drops the commits of another Lucene: a writer fails on them even where it starts anew. */
  synchronized void dropForeign() throws IOException {
    if (!DirectoryReader.indexExists(directory()) || !schema().equals(FOREIGN)) {
      return;
    }
    for (String file : directory().listAll()) {
      if (file.startsWith(IndexFileNames.SEGMENTS)) {
        directory().deleteFile(file);
      }
    }
  }

  private void checkSchema() throws IOException {
    String found = schema();
    if (!found.equals(String.valueOf(Fields.SCHEMA_VERSION))) {
      throw new IndexVersionException(
          "The index in %s has schema %s, this SongLuat needs %d; delete it or run `songluat ingest --rebuild`"
              .formatted(name, found, Fields.SCHEMA_VERSION));
    }
  }

  private String schema() throws IOException {
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
