package org.songluat.ingest;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.songluat.ingest.source.SourcePath;
import org.songluat.ingest.source.UnreadableSourceException;
import org.songluat.text.SourceText;

/** Reads documents into text: in this process, or in one of its own. */
@FunctionalInterface
public interface DocumentReader extends AutoCloseable {
  /**
   * The text of a file, of a document in an archive, or of the only document of an archive.
   *
   * @throws UnreadableSourceException where there is nothing to be had from it
   */
  SourceText read(SourcePath path) throws IOException;

  /** The names of the documents in an archive; nothing where the file is no archive. */
  default Optional<List<String>> documents(SourcePath path) throws IOException {
    return Optional.empty();
  }

  /**
   * The SHA-256 of a document in an archive.
   *
   * @throws UnreadableSourceException where there is no such document
   */
  default String digest(SourcePath document) throws IOException {
    throw new UnreadableSourceException(
        document.name(), "this is no archive that could hold it; name the file itself");
  }

  /** A reader of the same files that leaves pictures of pages alone. */
  default DocumentReader withoutOcr() {
    return this;
  }

  /** Whether it recognises the text in pictures of pages. */
  default boolean recognises() throws IOException {
    return false;
  }

  /** How long to wait for an answer, for who waits so long for other work. */
  default Duration patience(Duration usual) {
    return usual;
  }

  /** Lets go of what is held; asked again, the reader takes it up again. */
  @Override
  default void close() {}
}
