package org.songluat.pipeline.report;

/** Follows an ingest; called by one thread, in the order of the files. */
public interface IngestListener {
  /** The files are known, and their number. */
  default void started(int files) {}

  /** A file's turn has come; its report follows when its batch is committed. */
  default void reading(String path) {}

  void done(FileReport report);

  /** Something is to be said of what people keep beside the files. */
  default void remark(String remark) {}

  /** A source left the index because its file is gone. */
  default void removed(String path) {}
}
