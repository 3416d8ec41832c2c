package org.songluat.align;

import java.util.List;
import org.songluat.law.Clause;

/** One pass without learning, in a band as narrow as it gets. */
class UnlearnedContractTest extends AlignerContract {
  @Override
  List<Bead> align(List<Clause> vi, List<Clause> en) {
    Sides sides = Sides.of(vi, en);
    WordModel words = WordModel.learn(List.of(), sides);
    Band band = Band.around(new Guide(sides).points(), 0, en.size() + 1);
    Lattice lattice = new Lattice(new Evidence(sides, words, true, band.width()), band, 1);
    return lattice.path().stream()
        .map(step ->
            new Bead(
                vi.subList(step.viStart(), step.viEnd()),
                en.subList(step.enStart(), step.enEnd()),
                step.posterior(),
                step.paired() ? Bead.Origin.SEQUENCE : Bead.Origin.ALONE))
        .toList();
  }
}
