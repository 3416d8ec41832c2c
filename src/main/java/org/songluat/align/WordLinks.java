package org.songluat.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.songluat.align.sides.Side;
import org.songluat.align.sides.Sides;
import org.songluat.align.words.WordModel;
import org.songluat.align.words.Words;
import org.songluat.law.Clause;
import org.songluat.text.Language;
import org.songluat.text.Span;

/**
 * Finds which words of a bead answer which, by competitive linking: the surest pair first, and each
 * word once (Melamed, "Models of Translational Equivalence among Words", Computational Linguistics
 * 26(2), 2000). Both directions must know the pair.
 */
final class WordLinks {
  /** A word of a side, by its number, clause and place. */
  private record Placed(int word, int clause, Span span) {
    boolean meets(Placed other) {
      return clause == other.clause
          && span.start() < other.span.end()
          && other.span.start() < span.end();
    }
  }

  private record Pair(Placed vi, Placed en, double lift) {}

  private WordLinks() {}

  static List<WordLink> of(Bead bead, Sides sides, WordModel words) {
    List<Placed> vi = placed(bead.vi(), sides.vi(), Language.VI);
    List<Placed> en = placed(bead.en(), sides.en(), Language.EN);
    List<Pair> pairs = new ArrayList<>();
    for (Placed left : vi) {
      for (Placed right : en) {
        double lift =
            words.enGivenVi().of(left.word, right.word)
                * words.viGivenEn().of(right.word, left.word);
        if (lift > 0) {
          pairs.add(new Pair(left, right, lift));
        }
      }
    }
    pairs.sort(
        Comparator.comparingDouble((Pair pair) -> -pair.lift)
            .thenComparingInt(pair -> Math.abs(pair.vi.span.start() - pair.en.span.start())));
    return taken(pairs).stream()
        .map(pair -> new WordLink(pair.vi.clause, pair.vi.span, pair.en.clause, pair.en.span))
        .sorted(
            Comparator.comparingInt(WordLink::viClause).thenComparingInt(link -> link.vi().start()))
        .toList();
  }

  private static List<Pair> taken(List<Pair> pairs) {
    List<Pair> taken = new ArrayList<>();
    for (Pair pair : pairs) {
      if (taken.stream().noneMatch(t -> t.vi.meets(pair.vi) || t.en.meets(pair.en))) {
        taken.add(pair);
      }
    }
    return taken;
  }

  private static List<Placed> placed(List<Clause> clauses, Side side, Language language) {
    List<Placed> placed = new ArrayList<>();
    for (int k = 0; k < clauses.size(); k++) {
      int[] ids = side.get(k).words();
      List<Span> spans = Words.spans(clauses.get(k).text(), language);
      for (int w = 0; w < Math.min(ids.length, spans.size()); w++) {
        placed.add(new Placed(ids[w], k, spans.get(w)));
      }
    }
    return placed;
  }
}
