package org.songluat.align;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.songluat.align.lattice.Lattice;
import org.songluat.align.lattice.SequenceAligner;
import org.songluat.align.sides.Shape;
import org.songluat.align.sides.Sides;
import org.songluat.align.words.Lexicon;
import org.songluat.align.words.Words;
import org.songluat.law.Clause;
import org.songluat.law.Version;
import org.songluat.text.Language;

/** Whether two versions say the same: across languages by how well they align. */
final class ContentLikeness {
  /** What lies halfway between true pairs and others among eleven laws and eight runs of news. */
  private static final double HALF_GAIN = 6.5;

  private static final double GAIN_SPREAD = 0.35;
  private static final double HALF_FIT = 0.75;
  private static final double FIT_SPREAD = 0.2;

  /** Shorter texts prove less. */
  private static final int TELLING = 10;

  private static final int LONGEST = 1500;
  private static final double SAME = 0.9;

  private final Lexicon lexicon;

  ContentLikeness(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The logarithm of the odds that two versions in two languages are of one work. */
  double odds(Version a, Version b) {
    List<Clause> vi = clauses(a.language() == Language.VI ? a : b);
    List<Clause> en = clauses(a.language() == Language.VI ? b : a);
    if (vi.isEmpty() || en.isEmpty()) {
      return -1;
    }
    Sides sides = Sides.of(vi, en);
    SequenceAligner aligner = new SequenceAligner(sides, lexicon);
    double all = 0;
    double paired = 0;
    int pairs = 0;
    for (Lattice.Step step : aligner.first().path()) {
      all += step.score();
      paired += step.paired() ? step.score() : 0;
      pairs += step.paired() ? 1 : 0;
    }
    double half = 0.5 * (vi.size() + en.size());
    double gain = all / half - 2 * Shape.ONE_NONE.prior;
    double fit = paired / Math.max(1, pairs);
    double odds = (gain - HALF_GAIN) / GAIN_SPREAD + (fit - HALF_FIT) / FIT_SPREAD;
    return Math.clamp(odds / 2, -6, 6) * Math.min(1, half / TELLING);
  }

  private static List<Clause> clauses(Version version) {
    List<Clause> clauses = version.clauses();
    return clauses.subList(0, Math.min(LONGEST, clauses.size()));
  }

  /** Whether two versions in one language are the same text, but for small changes. */
  boolean sameText(Version a, Version b) {
    Set<String> left = texts(a);
    Set<String> right = texts(b);
    Set<String> both = new HashSet<>(left);
    both.retainAll(right);
    return 2.0 * both.size() >= SAME * (left.size() + right.size());
  }

  private static Set<String> texts(Version version) {
    Set<String> texts = new HashSet<>();
    version.clauses().forEach(clause -> texts.add(String.join(" ", Words.plain(clause.text()))));
    return texts;
  }
}
