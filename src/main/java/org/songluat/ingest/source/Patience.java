package org.songluat.ingest.source;

/** Gives a slow step of reading more time than a file has by itself. */
@FunctionalInterface
public interface Patience {
  /** Where nobody waits for the file. */
  Patience ENDLESS = seconds -> {};

  /** The step that begins now, the recognition of a page for example, may take that long. */
  void grant(int seconds);
}
