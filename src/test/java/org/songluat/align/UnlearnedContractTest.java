package org.songluat.align;

import java.util.List;
import org.songluat.align.lattice.Band;
import org.songluat.align.lattice.Evidence;
import org.songluat.align.lattice.Lattice;
import org.songluat.align.lattice.WordScores;
import org.songluat.align.sides.Sides;
import org.songluat.align.words.Lexicon;
import org.songluat.align.words.WordModel;
import org.songluat.law.Clause;

/** One pass without learning, in a band as narrow as it gets. */
class UnlearnedContractTest extends AlignerContract {
  @Override
  List<Bead> align(List<Clause> vi, List<Clause> en) {
    Sides sides = Sides.of(vi, en);
    WordModel words = sides.learn(List.of(), Lexicon.Known.NOTHING);
    int[] points = new int[vi.size() + 1];
    for (int i = 0; i < points.length; i++) {
      points[i] = vi.isEmpty() ? 0 : i * en.size() / vi.size();
    }
    Band band = Band.around(points, new int[points.length], en.size() + 1);
    WordScores scores = new WordScores(sides.vi(), sides.en(), words, band);
    return new Lattice(new Evidence(sides, scores, true), band)
        .path(1).stream()
            .map(step ->
                new Bead(
                    vi.subList(step.viStart(), step.viEnd()),
                    en.subList(step.enStart(), step.enEnd()),
                    step.posterior(),
                    step.paired() ? Bead.Origin.SEQUENCE : Bead.Origin.ALONE))
            .toList();
  }
}
