package org.songluat.align;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.songluat.align.lattice.Lattice;
import org.songluat.align.lattice.SequenceAligner;
import org.songluat.align.sides.LastSides;
import org.songluat.align.sides.Segment;
import org.songluat.align.sides.Sides;
import org.songluat.align.words.Lexicon;
import org.songluat.law.Clause;
import org.songluat.law.Version;
import org.songluat.law.Work;

/**
 * Pairs the clauses of two versions. The skeleton of labels and the sequence of texts are weighed
 * together; where they contradict each other, the sequence decides. Every clause stands in exactly
 * one bead, and both orders are kept.
 */
public final class Aligner {
  /**
   * How much better the sequence alone must fit before equal labels are thought misleading, and by
   * how much more for each clause: it always fits a little better, having fewer ties.
   */
  private static final double CONTRADICTION = 30;

  private static final double CONTRADICTION_PER_CLAUSE = 0.1;

  private final Lexicon lexicon;
  private final BiFunction<List<Clause>, List<Clause>, Sides> reader;

  public Aligner(Lexicon lexicon) {
    this(lexicon, Sides::of);
  }

  /** An aligner whose sides another may go on with. */
  public Aligner(Lexicon lexicon, LastSides last) {
    this(lexicon, last::of);
  }

  private Aligner(Lexicon lexicon, BiFunction<List<Clause>, List<Clause>, Sides> reader) {
    this.lexicon = lexicon;
    this.reader = reader;
  }

  /**
   * The bitext of a work. Where a version is missing, every bead is alone, which is certain: its
   * score is 1.
   */
  public Bitext align(Work work, @Nullable Version vi, @Nullable Version en) {
    return new Bitext(work, alignSegments(clauses(vi), clauses(en)));
  }

  private static List<Clause> clauses(@Nullable Version version) {
    return version == null ? List.of() : version.clauses();
  }

  /** Beads of clauses with or without structure; labels printed at the start of a text count. */
  public List<Bead> alignSegments(List<Clause> vi, List<Clause> en) {
    if (vi.isEmpty() || en.isEmpty()) {
      return Stream.concat(
              vi.stream().map(c -> new Bead(List.of(c), List.of(), 1, Bead.Origin.ALONE)),
              en.stream().map(c -> new Bead(List.of(), List.of(c), 1, Bead.Origin.ALONE)))
          .toList();
    }
    Sides sides = reader.apply(vi, en);
    List<Bead> beads = new ArrayList<>();
    for (Lattice.Step step : steps(sides)) {
      List<Clause> left = vi.subList(step.viStart(), step.viEnd());
      List<Clause> right = en.subList(step.enStart(), step.enEnd());
      beads.add(new Bead(left, right, step.posterior(), origin(sides, step)));
    }
    return beads;
  }

  private List<Lattice.Step> steps(Sides sides) {
    SequenceAligner aligner = new SequenceAligner(sides, lexicon);
    if (!sides.labelled()) {
      return aligner.refined(aligner.first(), false).path();
    }
    List<SequenceAligner.Result> first = aligner.firstTwo();
    SequenceAligner.Result plain = first.getFirst();
    SequenceAligner.Result labelled = first.getLast();
    boolean trusted = !misleading(sides, plain, labelled);
    return aligner.refined(trusted ? labelled : plain, trusted).path();
  }

  /** Whether the labels contradict the sequence, as where one version has been renumbered. */
  private static boolean misleading(
      Sides sides, SequenceAligner.Result plain, SequenceAligner.Result labelled) {
    int equal = 0;
    int other = 0;
    for (Lattice.Step step : labelled.path()) {
      if (step.paired()) {
        String left = sides.vi().get(step.viStart()).label();
        String right = sides.en().get(step.enStart()).label();
        boolean both = !left.isEmpty() && !right.isEmpty();
        equal += both && left.equals(right) ? 1 : 0;
        other += both && !left.equals(right) ? 1 : 0;
      }
    }
    double doubt = CONTRADICTION + CONTRADICTION_PER_CLAUSE * sides.vi().size();
    return other > equal || plain.fit() - labelled.fit() > doubt;
  }

  private static Bead.Origin origin(Sides sides, Lattice.Step step) {
    if (step.shape().vi == 0 || step.shape().en == 0) {
      return Bead.Origin.ALONE;
    }
    Segment left = sides.vi().get(step.viStart());
    Segment right = sides.en().get(step.enStart());
    boolean placed = !left.place().isEmpty() && left.place().equals(right.place());
    return placed ? Bead.Origin.STRUCTURE : Bead.Origin.SEQUENCE;
  }

  /**
   * The sentences of a bead's two sides, aligned. Each is a clause of its own in the place of the
   * one it belongs to; its id has the sentence's number appended.
   */
  public List<Bead> sentences(Bead bead) {
    return new SentenceAligner(lexicon).align(List.of(bead));
  }

  /** The sentences of all beads, in order; the words of all of them help with each. */
  public List<Bead> sentences(Bitext bitext) {
    return new SentenceAligner(lexicon).align(bitext.beads());
  }
}
