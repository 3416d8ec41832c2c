package org.songluat.index.analysis;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;

/** Reads token streams to their end. */
public final class Streams {
  private Streams() {}

  /** The terms of a stream, which must stand side by side. */
  public static List<String> read(TokenStream stream) throws IOException {
    List<String> terms = new ArrayList<>();
    TermToBytesRefAttribute term = stream.getAttribute(TermToBytesRefAttribute.class);
    PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
    stream.reset();
    while (stream.incrementToken()) {
      if (step.getPositionIncrement() != 1) {
        throw new AssertionError("A gap before " + term.getBytesRef().utf8ToString());
      }
      terms.add(term.getBytesRef().utf8ToString());
    }
    stream.end();
    stream.close();
    return terms;
  }
}
