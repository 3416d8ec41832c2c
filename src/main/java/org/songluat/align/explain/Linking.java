package org.songluat.align.explain;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.songluat.align.words.Words;
import org.songluat.law.Clause;
import org.songluat.text.Language;
import org.songluat.text.Span;

/**
 * Chooses which words of a bead answer which, by competitive linking: the surest pair first, and
 * each word once (Melamed, "Models of Translational Equivalence among Words", Computational
 * Linguistics 26(2), 2000). Of a Vietnamese word of several syllables each may answer the English
 * one, and any two that stand together: what is linked is the longest of them that does.
 */
final class Linking {
  /** How sure a longer word must be beside the surest part of it. */
  private static final double SHARE = 0.4;

  /** No word has more syllables, each some letters and a blank. */
  private static final int LONGEST = 32;

  /** A word of a side, by its number, clause and place. */
  record Placed(int word, int clause, Span span) {}

  private record Pair(Placed vi, Placed en, double strength) {
    int apart() {
      return Math.abs(vi.span.start() - en.span.start());
    }
  }

  private final List<Pair> pairs = new ArrayList<>();

  /** Two words that may answer each other, and how sure that is beside others. */
  void add(Placed vi, Placed en, double strength) {
    pairs.add(new Pair(vi, en, strength));
  }

  /** The pairs that are left, in the order of the Vietnamese. */
  List<WordLink> links() {
    pairs.sort(
        Comparator.comparingDouble((Pair pair) -> -pair.strength)
            .thenComparingInt(pair -> -pair.vi.span.length())
            .thenComparingInt(Pair::apart));
    Map<Placed, List<Pair>> byEnglish = new HashMap<>();
    pairs.forEach(pair -> byEnglish.computeIfAbsent(pair.en, en -> new ArrayList<>()).add(pair));
    Taken vi = new Taken();
    Taken en = new Taken();
    List<WordLink> links = new ArrayList<>();
    for (Pair pair : pairs) {
      if (vi.free(pair.vi) && en.free(pair.en)) {
        Placed whole = whole(pair, byEnglish.getOrDefault(pair.en, List.of()), vi);
        vi.take(whole);
        en.take(pair.en);
        links.add(new WordLink(whole.clause, whole.span, pair.en.clause, pair.en.span));
      }
    }
    links.sort(
        Comparator.comparingInt(WordLink::viClause).thenComparingInt(link -> link.vi().start()));
    return links;
  }

  /** The word with those that overlap it, answer the same, and are nearly as sure. */
  private static Placed whole(Pair surest, List<Pair> alike, Taken taken) {
    Placed whole = surest.vi;
    boolean grown = true;
    while (grown) {
      grown = false;
      for (Pair pair : alike) {
        Placed wider = new Placed(whole.word, whole.clause, whole.span.cover(pair.vi.span));
        if (pair.strength >= SHARE * surest.strength
            && pair.vi.clause == whole.clause
            && pair.vi.span.overlaps(whole.span)
            && wider.span.length() > whole.span.length()
            && wider.span.length() <= LONGEST
            && taken.free(pair.vi)) {
          whole = wider;
          grown = true;
        }
      }
    }
    return whole;
  }

  /** The words of some clauses, of each the numbers that its words have in reading order. */
  static List<Placed> placed(List<Clause> clauses, List<int[]> words, Language language) {
    List<Placed> placed = new ArrayList<>();
    for (int k = 0; k < clauses.size(); k++) {
      int[] own = words.get(k);
      List<Span> spans = Words.spans(clauses.get(k).text(), language);
      for (int w = 0; w < Math.min(own.length, spans.size()); w++) {
        if (together(spans.get(w).of(clauses.get(k).text()))) {
          placed.add(new Placed(own[w], k, spans.get(w)));
        }
      }
    }
    return placed;
  }

  /** Whether no figure and no sign stands between the syllables of a word. */
  private static boolean together(String word) {
    return word.chars()
        .allMatch(c -> Character.isLetter(c) || Character.isWhitespace(c) || c == '-');
  }

  /** What of a side's texts is linked already. */
  private static final class Taken {
    private final Map<Integer, BitSet> characters = new HashMap<>();

    boolean free(Placed word) {
      BitSet own = characters.get(word.clause);
      int next = own == null ? -1 : own.nextSetBit(word.span.start());
      return next < 0 || next >= word.span.end();
    }

    void take(Placed word) {
      characters
          .computeIfAbsent(word.clause, clause -> new BitSet())
          .set(word.span.start(), word.span.end());
    }
  }
}
