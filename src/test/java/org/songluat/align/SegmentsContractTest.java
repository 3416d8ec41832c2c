package org.songluat.align;

import java.util.List;
import org.songluat.align.words.Lexicon;
import org.songluat.law.Clause;

class SegmentsContractTest extends AlignerContract {
  @Override
  List<Bead> align(List<Clause> vi, List<Clause> en) {
    return new Aligner(Lexicon.EMPTY).alignSegments(vi, en);
  }
}
