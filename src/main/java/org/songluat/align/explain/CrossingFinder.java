package org.songluat.align.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.songluat.align.Bead;
import org.songluat.align.lattice.Evidence;
import org.songluat.align.lattice.SequenceAligner;
import org.songluat.align.sides.Shape;
import org.songluat.law.Clause;

/**
 * Looks for crossings among the clauses that no sure bead holds: two that are alone and fit each
 * other over pairs between them, and two pairs that fit much better crosswise. Labels have no say:
 * they stay in place where texts change theirs.
 */
final class CrossingFinder {
  /** How many beads lie between two clauses at most. */
  private static final int WINDOW = 16;

  /** Below this a bead's pair may be another. */
  private static final double SURE = 0.9;

  /** Two pairs this near are weighed crosswise even where they are sure, by their labels say. */
  private static final int NEXT = 2;

  /** How much likelier a pairing must be than what stands, as a natural logarithm. */
  private static final double LEAST = 7;

  /** What a clause alone has for itself: that it stands alone speaks for another place. */
  private static final double ALONE = -2;

  /** What each pair must fit by itself. */
  private static final double FITTING = 3;

  /** Letters that a clause must have to be told from others. */
  private static final int TELLING = 20;

  /** What a logarithm counts for in a score, as in those of beads. */
  private static final double TEMPER = SequenceAligner.REPORT;

  /** Bounds the time; a law has some thousands. */
  private static final int MOST_WEIGHED = 30_000;

  private final Model model;
  private final Evidence evidence;
  private final List<Bead> beads;
  private final int[] viEnds;
  private final int[] enEnds;
  private final Map<Block, Double> fits = new HashMap<>();

  CrossingFinder(Model model, List<Bead> beads, int[] viEnds, int[] enEnds) {
    this.model = model;
    this.evidence = model.evidence(false);
    this.beads = beads;
    this.viEnds = viEnds;
    this.enEnds = enEnds;
  }

  /**
   * A clause that may have another partner: its side's, and its bead's, number.
   *
   * @param loss what speaks for its bead that would be lost without it
   */
  private record Loose(int clause, int bead, double loss) {}

  /** Pairs that are one finding, and how much likelier they are than what stands. */
  private record Found(List<Loose> vi, List<Loose> en, double gain) {}

  /** Some neighbouring clauses of both sides. */
  private record Block(int viStart, int viEnd, int enStart, int enEnd) {}

  List<Crossing> find() {
    List<Found> found = new ArrayList<>();
    for (int bead = 0; bead < beads.size() && fits.size() < MOST_WEIGHED; bead++) {
      Bead one = beads.get(bead);
      if (one.vi().size() == 2 && one.en().size() == 2) {
        inside(bead, found);
      } else if (single(one)) {
        swaps(bead, found);
      }
      if (!single(one)) {
        moved(bead, found);
      }
    }
    found.sort(Comparator.comparingDouble(one -> -one.gain));
    return taken(found);
  }

  private static boolean single(Bead bead) {
    return bead.vi().size() == 1 && bead.en().size() == 1;
  }

  /** Two clauses of both sides crosswise in one bead. */
  private void inside(int bead, List<Found> found) {
    int v = viEnds[bead];
    int e = enEnds[bead];
    add(
        List.of(new Loose(v, bead, fit(v, e)), new Loose(v + 1, bead, fit(v + 1, e + 1))),
        List.of(new Loose(e + 1, bead, 0), new Loose(e, bead, 0)),
        found);
  }

  /** A pair and a later one whose English sides have changed places. */
  private void swaps(int bead, List<Found> found) {
    for (int other = bead + 1; other < end(bead); other++) {
      boolean doubtful = beads.get(bead).score() < SURE && beads.get(other).score() < SURE;
      if (single(beads.get(other)) && (doubtful || other - bead <= NEXT)) {
        int v = viEnds[bead];
        int e = enEnds[bead];
        int w = viEnds[other];
        int f = enEnds[other];
        add(
            List.of(new Loose(v, bead, fit(v, e)), new Loose(w, other, fit(w, f))),
            List.of(new Loose(f, other, 0), new Loose(e, bead, 0)),
            found);
      }
    }
  }

  /** Clauses alone, or run together with others, that fit over a pair between them. */
  private void moved(int bead, List<Found> found) {
    for (int other = Math.max(0, bead - WINDOW); other < end(bead); other++) {
      boolean alone = beads.get(bead).en().isEmpty() || beads.get(other).vi().isEmpty();
      if (other != bead && alone && !single(beads.get(other))) {
        for (Loose vi : loose(bead, true)) {
          for (Loose en : loose(other, false)) {
            if (crosses(vi, en)) {
              add(List.of(vi), List.of(en), found);
            }
          }
        }
      }
    }
  }

  private List<Loose> loose(int bead, boolean vi) {
    Block all = new Block(viEnds[bead], viEnds[bead + 1], enEnds[bead], enEnds[bead + 1]);
    int start = vi ? all.viStart : all.enStart;
    int end = vi ? all.viEnd : all.enEnd;
    if (!beads.get(bead).paired()) {
      return IntStream.range(start, end).mapToObj(k -> new Loose(k, bead, ALONE)).toList();
    }
    if (end - start != 2) {
      return List.of();
    }
    Block first =
        vi
            ? new Block(start, start + 1, all.enStart, all.enEnd)
            : new Block(all.viStart, all.viEnd, start, start + 1);
    Block last =
        vi
            ? new Block(start + 1, end, all.enStart, all.enEnd)
            : new Block(all.viStart, all.viEnd, start + 1, end);
    double whole = fit(all);
    return List.of(
        new Loose(start, bead, whole - fit(last)), new Loose(start + 1, bead, whole - fit(first)));
  }

  /** Whether a pair stays that the two cross: between their beads, or in one of them. */
  private boolean crosses(Loose vi, Loose en) {
    boolean forward = vi.bead < en.bead;
    int viOthers = forward ? viEnds[vi.bead + 1] - 1 - vi.clause : vi.clause - viEnds[vi.bead];
    int enOthers = forward ? en.clause - enEnds[en.bead] : enEnds[en.bead + 1] - 1 - en.clause;
    return beads.get(vi.bead).paired() && viOthers > 0
        || beads.get(en.bead).paired() && enOthers > 0
        || beads.subList(Math.min(vi.bead, en.bead) + 1, Math.max(vi.bead, en.bead)).stream()
            .anyMatch(Bead::paired);
  }

  private int end(int bead) {
    return Math.min(beads.size(), bead + WINDOW + 1);
  }

  private void add(List<Loose> vi, List<Loose> en, List<Found> found) {
    double gain = 0;
    for (int k = 0; k < vi.size(); k++) {
      if (!telling(vi.get(k), en.get(k)) || fit(vi.get(k).clause, en.get(k).clause) < FITTING) {
        return;
      }
      gain += fit(vi.get(k).clause, en.get(k).clause) - vi.get(k).loss - en.get(k).loss;
    }
    if (gain >= LEAST) {
      found.add(new Found(vi, en, gain));
    }
  }

  private boolean telling(Loose vi, Loose en) {
    return model.sides().vi().get(vi.clause).length() >= TELLING
        && model.sides().en().get(en.clause).length() >= TELLING;
  }

  private double fit(int vi, int en) {
    return fit(new Block(vi, vi + 1, en, en + 1));
  }

  /** What speaks for clauses as one bead, but for labels. */
  private double fit(Block block) {
    return fits.computeIfAbsent(block, this::weigh);
  }

  private double weigh(Block block) {
    return Shape.of(block.viEnd - block.viStart, block.enEnd - block.enStart)
        .map(shape -> evidence.unlabelled(block.viEnd, block.enEnd, shape))
        .orElse(0.0);
  }

  /** The likeliest first, each clause once; in the order of the Vietnamese. */
  private List<Crossing> taken(List<Found> found) {
    Set<Integer> vi = new HashSet<>();
    Set<Integer> en = new HashSet<>();
    List<Crossing> crossings = new ArrayList<>();
    for (Found one : found) {
      boolean free =
          one.vi.stream().noneMatch(loose -> vi.contains(loose.clause))
              && one.en.stream().noneMatch(loose -> en.contains(loose.clause));
      for (int k = 0; free && k < one.vi.size(); k++) {
        vi.add(one.vi.get(k).clause);
        en.add(one.en.get(k).clause);
        crossings.add(crossing(one.vi.get(k), one.en.get(k), one.gain));
      }
    }
    crossings.sort(Comparator.comparingInt(Crossing::viBead));
    return crossings;
  }

  private Crossing crossing(Loose vi, Loose en, double gain) {
    double score = 1 / (1 + Math.exp((LEAST / 2 - gain) / TEMPER));
    Clause left = beads.get(vi.bead).vi().get(vi.clause - viEnds[vi.bead]);
    Clause right = beads.get(en.bead).en().get(en.clause - enEnds[en.bead]);
    return new Crossing(left, vi.bead, right, en.bead, score);
  }
}
