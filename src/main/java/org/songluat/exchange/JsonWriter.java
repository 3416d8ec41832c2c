package org.songluat.exchange;

import java.io.IOException;
import java.io.OutputStream;
import org.songluat.align.Bitext;

/** One object: the work, and its beads. */
final class JsonWriter implements BitextWriter {
  @Override
  public void write(Bitext bitext, OutputStream out) throws IOException {
    Json.mapper().writeValue(out, BitextView.of(bitext));
    out.write('\n');
  }
}
