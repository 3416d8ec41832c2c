package org.songluat.exchange;

import java.io.IOException;
import java.io.OutputStream;
import org.songluat.align.Bitext;

/** One format. */
interface BitextWriter {
  void write(Bitext bitext, OutputStream out) throws IOException;
}
