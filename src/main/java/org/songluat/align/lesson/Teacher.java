package org.songluat.align.lesson;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.songluat.align.Bead;
import org.songluat.align.words.Lexicon;
import org.songluat.law.Clause;

/**
 * Makes lessons of beads. A lesson depends on its own beads and on what is known beforehand, never
 * on other lessons: so they may be learned in any order, and each anew.
 */
public final class Teacher {
  /** Of less sure beads too many are wrong. */
  private static final double SURE = 0.9;

  /** A bead that a person has confirmed teaches as much as that many others. */
  private static final int CONFIRMED = 3;

  /** Longer texts pair too many words that have nothing to do with each other. */
  private static final int LONGEST = 2_500;

  /** What is learned of at once: bounds memory, and texts of a work speak of one thing. */
  private static final int LOT = 2_000;

  private static final int MOST_PAIRS = 30_000;
  private static final int MOST_LESSON_PAIRS = 1_000_000;

  private final Lexicon before;

  /**
   * @param before what is known beforehand, the same for all lessons
   */
  public Teacher(Lexicon before) {
    this.before = before;
  }

  /** What the sure beads of a work teach. */
  public Lesson lesson(List<Bead> beads) {
    List<TextPair> pairs = new ArrayList<>();
    for (Bead bead : beads) {
      boolean confirmed = bead.origin() == Bead.Origin.CONFIRMED;
      if (bead.paired() && (confirmed || bead.score() >= SURE)) {
        pairs.add(new TextPair(text(bead.vi()), text(bead.en()), confirmed ? CONFIRMED : 1));
      }
    }
    return learn(pairs);
  }

  private static String text(List<Clause> side) {
    return side.stream().map(Clause::text).collect(Collectors.joining("\n"));
  }

  /** What pairs of texts teach; repeated ones once, very long ones not at all. */
  public Lesson learn(List<TextPair> pairs) {
    Set<String> seen = new HashSet<>();
    List<Example> examples = new ArrayList<>();
    Tally tally = new Tally((int) Math.min(MOST_LESSON_PAIRS, lots(pairs) * MOST_PAIRS));
    for (TextPair pair : pairs) {
      boolean fits = pair.vi().length() <= LONGEST && pair.en().length() <= LONGEST;
      Example example = fits ? Example.of(pair) : null;
      if (example != null && seen.add(example.viWords() + "\t" + example.enWords())) {
        examples.add(example);
      }
      if (examples.size() == LOT) {
        tally.count(examples, before);
        examples.clear();
      }
    }
    tally.count(examples, before);
    return tally.lesson();
  }

  private static long lots(List<TextPair> pairs) {
    return 1 + pairs.size() / LOT;
  }
}
