package org.songluat.ingest.child;

import java.util.List;
import org.songluat.text.SourceText;

/** What a child says: that it is ready, then to each request, after some {@link MoreTime}, one. */
sealed interface Answer {
  /** It has started. */
  record Ready() implements Answer {}

  /** A slow step begins. */
  record MoreTime(int seconds) implements Answer {}

  /** The source was read. */
  record Text(SourceText text) implements Answer {}

  /** It is an archive of these. */
  record Documents(List<String> names) implements Answer {}

  /** It is no archive. */
  record NoArchive() implements Answer {}

  /** The SHA-256 of its content. */
  record Digest(String sha256) implements Answer {}

  /** Nothing is to be had from it. */
  record Failed(String name, String fault) implements Answer {}
}
