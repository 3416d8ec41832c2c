package org.songluat.exchange;

import java.io.IOException;
import java.io.OutputStream;
import org.songluat.align.Bitext;
import org.songluat.align.explain.Explainer;
import org.songluat.align.words.Lexicon;

/** One object: the work, its beads with their evidence, and the crossings. */
record JsonWriter(Lexicon lexicon) implements BitextWriter {
  @Override
  public void write(Bitext bitext, OutputStream out) throws IOException {
    BitextView view = BitextView.of(bitext, Explainer.of(lexicon, bitext));
    Json.mapper().writeValue(out, view);
    out.write('\n');
  }
}
