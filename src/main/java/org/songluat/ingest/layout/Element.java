package org.songluat.ingest.layout;

/** What stands on a page and is put into reading order as a whole. */
sealed interface Element permits Piece, Table {
  Box box();
}
