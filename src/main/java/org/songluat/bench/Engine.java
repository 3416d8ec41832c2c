package org.songluat.bench;

import java.io.Closeable;
import java.io.IOException;

/** Something that can be asked, safe for many threads. */
public interface Engine extends Closeable {
  /** Answers a query as far as a page of ten hits needs; how many hits it gave. */
  int ask(String query) throws IOException;

  @Override
  void close() throws IOException;
}
