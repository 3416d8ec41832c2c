package org.songluat.align;

import java.util.List;
import org.songluat.law.Clause;

class LexiconContractTest extends AlignerContract {
  @Override
  List<Bead> align(List<Clause> vi, List<Clause> en) {
    return new Aligner(Parallel.LEXICON).alignSegments(vi, en);
  }
}
